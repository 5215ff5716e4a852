package nl.groeikracht.process;

import nl.groeikracht.shared.Refusal;

/** Somebody else does this work; it must be handed over first. */
public class TakenByOther extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String username;

    public TakenByOther(String username) {
        super("refusal.takenByOther", username);
        this.username = username;
    }

    public String username() {
        return username;
    }
}
