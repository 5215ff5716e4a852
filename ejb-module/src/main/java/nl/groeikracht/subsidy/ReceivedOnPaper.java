package nl.groeikracht.subsidy;

import java.io.Serializable;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.shared.CaseNumber;

/**
 * A request that was typed over, and how its receipt is confirmed.
 *
 * @param typist name of who typed it over
 * @param letter the confirmation; null while it is not made
 * @param byPost whether the letter still has to be put in the post: it goes by e-mail only to whoever agreed (Awb 2:8)
 */
public record ReceivedOnPaper(
        CaseNumber number,
        String applicant,
        String address,
        PaperReceipt receipt,
        String typist,
        DocumentInfo letter,
        boolean byPost)
        implements Serializable {}
