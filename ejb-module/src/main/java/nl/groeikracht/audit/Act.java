package nl.groeikracht.audit;

/**
 * Something worth remembering. Each domain lists its own acts in an enum that implements this; {@link #code()} is what
 * is stored and what the pages translate ({@code act.subsidy.decided}).
 */
public interface Act {

    /** Domain and act, in lower case: {@code subsidy.decided}. Never changes once used. */
    String code();
}
