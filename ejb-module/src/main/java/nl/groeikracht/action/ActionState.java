package nl.groeikracht.action;

import java.util.EnumSet;
import java.util.Set;

/** Where an action stands. */
public enum ActionState {
    /** It waits for someone who leads it. */
    IDEA,
    PREPARING,
    /** It needs money; nobody was asked for it yet. */
    ASKING,
    /** It waits for the answer of who was asked for money. */
    WAITING,
    /** There came less money than was asked. */
    RECONSIDERING,
    INVITING,
    PLANNED,
    /** It was done; its story is not told yet. */
    TELLING,
    /** Its story is told; what grows from it is to be chosen. */
    LOOKING_AHEAD,
    DONE,
    STOPPED;

    private static final Set<ActionState> WITH_RESULTS = EnumSet.of(TELLING, LOOKING_AHEAD, DONE);

    public boolean isOver() {
        return this == DONE || this == STOPPED;
    }

    /** Whether it was done, so that its results are known. */
    public boolean hasResults() {
        return WITH_RESULTS.contains(this);
    }
}
