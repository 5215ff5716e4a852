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
    /** The applicant may give a view on what is proposed (Awb 4:7). */
    HEARING,
    /** There is a proposal; a second pair of eyes decides. */
    ASSESSED,
    GRANTED,
    REFUSED,
    NOT_TREATED,
    /** It was not for us: someone else has it now (Awb 2:3). */
    FORWARDED,
    WITHDRAWN;

    private static final Set<RequestState> DECIDED = EnumSet.of(GRANTED, REFUSED, NOT_TREATED);

    public boolean isDecided() {
        return DECIDED.contains(this);
    }

    /** Not decided, not forwarded and not withdrawn. */
    public boolean isOpen() {
        return !isDecided() && this != FORWARDED && this != WITHDRAWN;
    }
}
