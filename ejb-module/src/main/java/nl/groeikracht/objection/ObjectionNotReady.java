package nl.groeikracht.objection;

import nl.groeikracht.shared.Refusal;

/** An objection is not where this act belongs: too early, or somebody was first. */
public class ObjectionNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    ObjectionNotReady(ObjectionState state) {
        super("refusal.objection.notReady", state.name());
    }
}
