package nl.groeikracht.inbox;

import nl.groeikracht.shared.Refusal;

/** Somebody was first; says who. */
public class AlreadyClaimed extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyClaimed(String name) {
        super("refusal.alreadyClaimed", name);
    }
}
