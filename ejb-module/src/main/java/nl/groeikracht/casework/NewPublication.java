package nl.groeikracht.casework;

import nl.groeikracht.document.DocumentId;

/**
 * A letter to be made known (Awb 3:41).
 *
 * @param letter the document, kept with the follow-up case
 * @param addressee name and address of the receiver, a line each: for the post
 * @param email where to send it; null for whoever did not agree to electronic messages (Awb 2:8)
 * @param subject of the mail: sender, nature and case
 * @param text of the mail
 * @param objectionable whether it is a decision that is open to objection (Awb 6:7): then the term runs from its sending
 */
public record NewPublication(
        String gmCode,
        DocumentId letter,
        String addressee,
        String email,
        String subject,
        String text,
        boolean objectionable) {}
