package nl.groeikracht.web;

import java.io.Serializable;

/**
 * A step of a form, for {@code app:formSteps}.
 *
 * @param url where it can be changed; null when it cannot be gone to yet
 */
public record FormStep(String label, String url, boolean done) implements Serializable {}
