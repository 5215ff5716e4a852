package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The opportunity to give a view (Awb 4:7, 4:9), and what came of it.
 *
 * @param about on what the applicant is heard
 * @param until the last day
 * @param manner null as long as there is no view
 * @param view the applicant's words, or the report of a conversation
 * @param by user name of who registered it; null when the applicant sent it
 * @param passed the term passed without a view
 */
@Embeddable
public record HearingRound(
        String about,
        @Column(name = "until_day") LocalDate until,
        @Column(name = "invited_at") Instant invitedAt,

        @Enumerated(EnumType.STRING) ViewManner manner,

        @Column(name = "view_text") String view,
        @Column(name = "view_by") String by,
        @Column(name = "view_at") Instant at,
        boolean passed)
        implements Serializable {

    static HearingRound invited(String about, LocalDate until, Instant at) {
        return new HearingRound(about, until, at, null, null, null, null, false);
    }

    HearingRound given(ViewManner how, String words, String registeredBy, Instant when) {
        return new HearingRound(about, until, invitedAt, how, words, registeredBy, when, false);
    }

    HearingRound lengthened(LocalDate longer) {
        return new HearingRound(about, longer, invitedAt, manner, view, by, at, passed);
    }

    HearingRound withoutView() {
        return new HearingRound(about, until, invitedAt, null, null, null, null, true);
    }

    public boolean isGiven() {
        return at != null;
    }

    /** The applicant had the opportunity, and used it or not. */
    public boolean isOver() {
        return passed || isGiven();
    }
}
