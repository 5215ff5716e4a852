package nl.groeikracht.subsidy;

import java.util.EnumSet;
import java.util.Set;

/** Where a request stands in its life. What happens with the letter and the money afterwards is told by its sending. */
public enum RequestState {
    /** There, or supplemented; a caseworker looks whether everything is there. */
    RECEIVED,
    SUPPLEMENT_ASKED,
    /** The term for supplementing passed; the decider says whether it is treated (Awb 4:5). */
    SUPPLEMENT_TERM_PASSED,
    /** Everything is there; the conditions are looked at. */
    COMPLETE,
    ADVICE_ASKED,
    IN_ASSESSMENT,
    /** There is a proposal; a second pair of eyes decides. */
    ASSESSED,
    GRANTED,
    REFUSED,
    NOT_TREATED,
    WITHDRAWN;

    private static final Set<RequestState> DECIDED = EnumSet.of(GRANTED, REFUSED, NOT_TREATED);

    public boolean isDecided() {
        return DECIDED.contains(this);
    }

    /** Not decided and not withdrawn. */
    public boolean isOpen() {
        return !isDecided() && this != WITHDRAWN;
    }
}
