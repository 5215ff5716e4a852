package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request that a colleague began to type over and that was not sent yet.
 *
 * @param applicant as far as typed
 * @param title as far as typed
 * @param typist name of who began
 */
public record PaperDraft(
        long id, String scheme, String applicant, String title, PaperReceipt receipt, String typist, Instant savedAt)
        implements Serializable {}
