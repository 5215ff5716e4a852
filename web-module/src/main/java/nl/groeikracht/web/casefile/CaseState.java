package nl.groeikracht.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import nl.groeikracht.subsidy.RequestState;

/** The colour and the picture of each state; the word always stands beside it. */
@ApplicationScoped
public class CaseState {

    String tone(RequestState state) {
        return switch (state) {
            case GRANTED -> "ok";
            case REFUSED, NOT_TREATED -> "bad";
            case SUPPLEMENT_ASKED, HEARING -> "hold";
            case SUPPLEMENT_TERM_PASSED -> "warn";
            case FORWARDED, WITHDRAWN -> "mute";
            default -> "info";
        };
    }

    String icon(RequestState state) {
        return switch (state) {
            case GRANTED -> "check";
            case REFUSED, NOT_TREATED -> "x";
            case SUPPLEMENT_ASKED, HEARING -> "hold";
            case SUPPLEMENT_TERM_PASSED -> "warn";
            case FORWARDED -> "mail";
            case WITHDRAWN -> "minus";
            default -> "wait";
        };
    }
}
