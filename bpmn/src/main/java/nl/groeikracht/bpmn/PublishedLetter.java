package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ProcessVariable.variable;

import java.util.List;

/**
 * What the diagrams of all follow-up cases share: a letter is sent by mail or by post, and the day of sending is fixed.
 * Each draws these elements after the step that composes its letter.
 */
public final class PublishedLetter {

    /** The addressee made known to be reachable electronically (Awb 2:8). */
    public static final ProcessVariable<Boolean> ELECTRONIC = variable("electronic", Boolean.class);

    /** Service task: hands the letter to the mail, or says that it goes by post. */
    public static final String PUBLISH = "publishLetter";
    /** User task of a caseworker, page {@code /werk/taak/versturen}. */
    public static final String POST = "postPublication";
    /** Service task: fixes the day of sending. */
    public static final String REGISTER = "registerPublication";
    /** Messages: what became of the mail. */
    public static final List<String> MESSAGES = List.of("letterDelivered", "letterUndeliverable");

    private PublishedLetter() {}
}
