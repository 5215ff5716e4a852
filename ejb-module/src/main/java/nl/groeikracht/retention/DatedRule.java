package nl.groeikracht.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A rule as it is stored: a newer one stands beside it, none is changed. */
@Entity
@Immutable
@Table(name = "retention_rule")
class DatedRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gm_code")
    private String gmCode;

    @Enumerated(EnumType.STRING)
    private DossierResult result;

    private String selection;
    private int years;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String reason;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected DatedRule() {}

    DatedRule(String gmCode, RetentionRule rule, Instant at) {
        this.gmCode = gmCode;
        this.result = rule.result();
        this.selection = rule.selection();
        this.years = rule.years();
        this.validFrom = rule.validFrom();
        this.reason = rule.reason();
        this.madeBy = rule.madeBy();
        this.madeAt = at;
    }

    RetentionRule rule() {
        return new RetentionRule(result, selection, years, validFrom, gmCode != null, reason, madeBy);
    }
}
