package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The advice that was asked (Awb 3:5 to 3:9): from whom and by when, and what came of it.
 *
 * @param adviser key of the adviser, {@code budget-committee}
 * @param statutory the scheme says that this adviser has to be asked (3:5)
 * @param table version of the route table
 * @param routeReason why advice is asked
 * @param until the day after which late advice no longer holds up the decision (3:6)
 * @param verdict null as long as there is no advice
 * @param late the term passed without advice
 * @param checked who proposed the decision checked that it was prepared with care (3:9); null as long as nobody did
 */
@Embeddable
public record AdviceFile(
        @Column(name = "adviser") String adviser,
        @Column(name = "advice_statutory") Boolean statutory,
        @Column(name = "route_table") String table,
        @Column(name = "route_reason") String routeReason,
        @Column(name = "advice_until") LocalDate until,

        @Enumerated(EnumType.STRING) @Column(name = "advice_verdict")
        AdviceVerdict verdict,

        @Column(name = "advice_text") String text,
        @Column(name = "advice_by") String by,
        @Column(name = "advice_at") Instant at,
        @Column(name = "advice_late") Boolean late,
        @Column(name = "advice_checked") Boolean checked)
        implements Serializable {

    static AdviceFile asked(String adviser, boolean statutory, String table, String reason, LocalDate until) {
        return new AdviceFile(adviser, statutory, table, reason, until, null, null, null, null, false, null);
    }

    AdviceFile given(AdviceVerdict newVerdict, String newText, String newBy, Instant newAt) {
        return new AdviceFile(
                adviser, statutory, table, routeReason, until, newVerdict, newText, newBy, newAt, false, null);
    }

    AdviceFile passed() {
        return new AdviceFile(adviser, statutory, table, routeReason, until, null, null, null, null, true, null);
    }

    /** Whether a decision of this kind does something else than what was advised. */
    boolean isLeftBy(boolean grant) {
        return verdict == AdviceVerdict.REFUSE && grant || verdict == AdviceVerdict.GRANT && !grant;
    }

    public boolean isStatutory() {
        return Boolean.TRUE.equals(statutory);
    }

    /** Awb 3:9: someone checked that it was prepared with care. */
    AdviceFile careful() {
        return new AdviceFile(adviser, statutory, table, routeReason, until, verdict, text, by, at, late, true);
    }

    public boolean isGiven() {
        return verdict != null;
    }
}
