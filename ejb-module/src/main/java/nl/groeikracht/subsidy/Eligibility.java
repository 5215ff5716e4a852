package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * Whether the request meets the conditions: what the table proposed and what the caseworker made of it.
 *
 * @param table version of the decision table, {@code subsidy-eligibility:2}
 * @param proposed what the table said
 * @param confirmed what the caseworker says; null as long as nobody looked
 * @param reason why the caseworker says otherwise than the table; null when not
 */
@Embeddable
public record Eligibility(
        @Column(name = "eligibility_table") String table,
        @Column(name = "eligibility_proposed") Boolean proposed,
        @Column(name = "eligibility_confirmed") Boolean confirmed,
        @Column(name = "eligibility_reason") String reason,
        @Column(name = "eligibility_by") String by,
        @Column(name = "eligibility_at") Instant at)
        implements Serializable {

    static Eligibility proposed(String table, boolean met) {
        return new Eligibility(table, met, null, null, null, null);
    }

    Eligibility confirmed(boolean eligible, String reason, String by, Instant at) {
        return new Eligibility(table, proposed, eligible, reason, by, at);
    }

    public boolean isOverridden() {
        return confirmed != null && !confirmed.equals(proposed);
    }
}
