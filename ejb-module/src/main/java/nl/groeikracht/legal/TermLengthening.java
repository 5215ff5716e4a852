package nl.groeikracht.legal;

/** Whether weekends and holidays lengthen a term. */
public enum TermLengthening {
    /** By its source and its length (Algemene termijnenwet art. 1, 4 and 5). */
    DERIVED,
    /** An ordinance or agreement says that the Algemene termijnenwet holds. */
    ALWAYS,
    /** The rule itself says that it does not, as Awb 4:17 does for the days of the penalty. */
    NEVER
}
