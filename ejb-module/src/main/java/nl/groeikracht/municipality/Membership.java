package nl.groeikracht.municipality;

import java.io.Serializable;

/** That someone has a role in a municipality. */
public record Membership(String gmCode, Role role) implements Serializable {}
