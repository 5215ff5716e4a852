package nl.groeikracht.subsidy;

import nl.groeikracht.shared.Refusal;

/** The request is not at the point in its life at which this can be done: decided already, withdrawn, or too early. */
public class RequestNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    RequestNotReady(RequestState state) {
        super(key(state), state.name());
    }

    private static String key(RequestState state) {
        if (state.isDecided()) {
            return "refusal.alreadyDecided";
        }
        return state == RequestState.WITHDRAWN ? "refusal.withdrawn" : "refusal.notReady";
    }
}
