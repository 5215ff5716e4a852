package nl.groeikracht.objection;

/** What is decided on an objection (Awb 7:11). */
public enum Verdict {
    /** Not judged on its merits: too late, or a default that was not repaired (Awb 6:6, 6:7). */
    INADMISSIBLE,
    /** The contested decision stands. */
    UNFOUNDED,
    /** The contested decision is revoked and another comes in its place. */
    FOUNDED
}
