package nl.groeikracht.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.shared.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a scheme: valid from a day until the next version takes over. Its content never changes. */
@Entity
@Table(name = "scheme_version")
class SchemeVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "scheme_id")
    private long schemeId;

    private int number;
    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "ceiling_id")
    private long ceilingId;

    private String purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> conditions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> documents;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> obligations;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Map<String, String>> themes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Map<String, String>> arrangements;

    @Column(name = "public_law")
    private boolean publicLaw;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "maximum_cents")
    private long maximumCents;

    @Column(name = "minimum_supporters")
    private int minimumSupporters;

    @Column(name = "own_contribution_required")
    private boolean ownContributionRequired;

    @Column(name = "institutions_allowed")
    private boolean institutionsAllowed;

    @Column(name = "decision_weeks")
    private int decisionWeeks;

    @Column(name = "decision_term_article")
    private String decisionTermArticle;

    @Column(name = "decision_term_source")
    private String decisionTermSource;

    @Column(name = "extension_weeks")
    private int extensionWeeks;

    @Column(name = "supplement_days")
    private int supplementDays;

    @Column(name = "latest_months_after_start")
    private int latestMonthsAfterStart;

    @Column(name = "undertakings_allowed")
    private boolean undertakingsAllowed;

    @Column(name = "fund_name")
    private String fundName;

    @Column(name = "fund_payment_days")
    private Integer fundPaymentDays;

    @Embedded
    private DistributionColumns distribution;

    @Embedded
    private PaymentColumns payment;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    private String reason;

    @Version
    private long version;

    protected SchemeVersion() {}

    SchemeVersion(
            long schemeId,
            int number,
            String name,
            LocalDate validFrom,
            LocalDate opensOn,
            LocalDate closesOn,
            long ceilingId,
            SchemeText text,
            SchemeRules rules,
            DistributionRules distribution,
            PaymentPlan payment) {
        this.schemeId = schemeId;
        this.number = number;
        this.name = name;
        this.validFrom = validFrom;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
        this.ceilingId = ceilingId;
        this.purpose = text.purpose();
        this.conditions = text.conditions();
        this.documents = text.documents();
        this.obligations = text.obligations();
        this.themes = rules.themes().stream()
                .map(theme -> Map.of("key", theme.key(), "name", theme.name()))
                .toList();
        this.arrangements = ArrangementRows.write(rules.arrangements());
        this.publicLaw = rules.publicLaw();
        this.legalBasis = rules.legalBasis();
        this.maximumCents = rules.maximum().cents();
        this.minimumSupporters = rules.minimumSupporters();
        this.ownContributionRequired = rules.ownContributionRequired();
        this.institutionsAllowed = rules.institutionsAllowed();
        this.decisionWeeks = rules.decisionWeeks();
        this.decisionTermArticle = rules.decisionTermArticle();
        this.decisionTermSource = rules.decisionTermSource().name();
        this.extensionWeeks = rules.extensionWeeks();
        this.supplementDays = rules.supplementDays();
        this.latestMonthsAfterStart = rules.latestMonthsAfterStart();
        this.distribution = new DistributionColumns(distribution);
        this.undertakingsAllowed = rules.undertakingsAllowed();
        this.payment = new PaymentColumns(payment);
        if (rules.fund() != null) {
            this.fundName = rules.fund().name();
            this.fundPaymentDays = rules.fund().paymentDays();
        }
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    void madeBy(String username, Instant at, String why) {
        madeBy = username;
        madeAt = at;
        reason = why;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    String reason() {
        return reason;
    }

    /** The next version takes over from this day. */
    void endOn(LocalDate day) {
        validTo = day;
    }

    SchemeTerms terms(SchemeHead head, CeilingRow ceiling, Arrangements model) {
        return new SchemeTerms(
                id,
                schemeId,
                number,
                head.gmCode(),
                head.slug(),
                name,
                validFrom,
                validTo,
                opensOn,
                closesOn,
                ceiling.from(),
                ceiling.through(),
                ceilingId,
                ceiling.amount(),
                new SchemeText(purpose, conditions, documents, obligations),
                rules(model),
                distribution.rules(),
                payment.plan());
    }

    long schemeId() {
        return schemeId;
    }

    long ceilingId() {
        return ceilingId;
    }

    /** @param model what holds for a version that arranges nothing itself */
    private SchemeRules rules(Arrangements model) {
        var own = ArrangementRows.read(arrangements);
        return new SchemeRules(
                publicLaw,
                legalBasis,
                Money.ofCents(maximumCents),
                minimumSupporters,
                ownContributionRequired,
                institutionsAllowed,
                decisionWeeks,
                decisionTermArticle,
                TermSource.valueOf(decisionTermSource),
                extensionWeeks,
                supplementDays,
                latestMonthsAfterStart,
                themes.stream()
                        .map(theme -> new Theme(theme.get("key"), theme.get("name")))
                        .toList(),
                own.isEmpty() ? model : own,
                fundName == null ? null : new Fund(fundName, fundPaymentDays),
                undertakingsAllowed);
    }
}
