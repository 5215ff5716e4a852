package nl.groeikracht.subsidy;

/** What an adviser advises. */
public enum AdviceVerdict {
    GRANT,
    REFUSE,
    NEUTRAL
}
