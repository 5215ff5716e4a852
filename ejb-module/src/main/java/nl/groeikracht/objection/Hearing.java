package nl.groeikracht.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether, when and by whom the objector is heard (Awb 7:2–7:7). What is not so (yet) is null.
 *
 * @param on the day of the hearing
 * @param at the hour, as it is written in the invitation
 * @param skipped why nobody is heard
 * @param by who heard: with a commission its chair and members
 * @param report what was said (Awb 7:7)
 * @param advice of the commission (Awb 7:13), in words
 * @param advised what it comes to
 */
@Embeddable
public record Hearing(
        @Column(name = "hearing_on") LocalDate on,
        @Column(name = "hearing_at") String at,
        @Column(name = "hearing_place") String place,

        @Enumerated(EnumType.STRING) @Column(name = "hearing_skipped")
        NoHearingGround skipped,

        @Column(name = "hearing_reason") String reason,
        @Column(name = "heard_by") String by,
        @Column(name = "hearing_report") String report,
        @Column(name = "commission_advice") String advice,

        @Enumerated(EnumType.STRING) @Column(name = "commission_verdict")
        Verdict advised,

        @Column(name = "heard_at") Instant reportedAt,
        @Column(name = "reported_by") String reportedBy)
        implements Serializable {

    static Hearing planned(LocalDate on, String at, String place) {
        return new Hearing(on, at, place, null, null, null, null, null, null, null, null);
    }

    static Hearing skipped(NoHearingGround ground, String reason) {
        return new Hearing(null, null, null, ground, reason, null, null, null, null, null, null);
    }

    Hearing reported(String heardBy, String text, String words, Verdict verdict, String reporter, Instant moment) {
        return new Hearing(on, at, place, skipped, reason, heardBy, text, words, verdict, moment, reporter);
    }

    public boolean isHeld() {
        return report != null;
    }
}
