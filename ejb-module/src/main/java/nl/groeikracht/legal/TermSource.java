package nl.groeikracht.legal;

/** Where a term is set. The Algemene termijnenwet lengthens only terms of a law or an AMvB (art. 1 and 5). */
public enum TermSource {
    LAW,
    GENERAL_ORDER,
    ORDINANCE,
    AUTHORITY,
    /** What a private fund promises: no law sets or moves it. */
    PROMISE;

    boolean isLengthenedByLaw() {
        return this == LAW || this == GENERAL_ORDER;
    }
}
