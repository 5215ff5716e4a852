package nl.groeikracht.casework;

import nl.groeikracht.shared.CaseNumber;

/** Whether the Awb holds for a case; the domain that takes its requests knows. */
public interface CaseLaw {

    /** For the trail: the article; null when a private fund answers, and it does not hold. */
    String article(CaseNumber number, String awb);
}
