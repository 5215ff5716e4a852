package nl.groeikracht.distribution;

import static nl.groeikracht.distribution.RoundState.ADVICE_ASKED;
import static nl.groeikracht.distribution.RoundState.DRAWING;
import static nl.groeikracht.distribution.RoundState.FIXED;
import static nl.groeikracht.distribution.RoundState.OPEN;
import static nl.groeikracht.distribution.RoundState.RANKED;
import static nl.groeikracht.distribution.RoundState.SCORING;
import static nl.groeikracht.distribution.RoundState.TO_RANK;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.budget.DistributionSystem;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * A round in which requests share money: it closes, its participants are fixed, they are scored or drawn, and someone
 * with a mandate who did neither fixes what each gets. What does not fit that order is refused here.
 */
@Entity
@Table(name = "distribution_round")
class DistributionRound {

    @Id
    @Column(name = "case_number")
    private String number;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    @Column(name = "scheme_version_id")
    private long schemeVersionId;

    @Column(name = "ceiling_id")
    private long ceilingId;

    @Enumerated(EnumType.STRING)
    private DistributionSystem system;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    private String secret;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "participants_hash")
    private String participantsHash;

    private String advice;

    @Column(name = "advised_by")
    private String advisedBy;

    @Column(name = "advised_at")
    private Instant advisedAt;

    @Column(name = "fixed_by")
    private String fixedBy;

    @Column(name = "fixed_at")
    private Instant fixedAt;

    private String mandate;
    private String reasons;

    @Column(name = "pool_cents")
    private Long poolCents;

    private boolean escalated;

    protected DistributionRound() {}

    DistributionRound(CaseNumber number, SchemeTerms terms, LocalDate closesOn, String secret, Instant at) {
        this.number = number.value();
        this.gmCode = terms.gmCode();
        this.schemeVersionId = terms.versionId();
        this.ceilingId = terms.ceilingId();
        this.system = terms.distribution().system();
        this.closesOn = closesOn;
        this.state = OPEN;
        this.openedAt = at;
        this.secret = secret;
    }

    /** Fixes who takes part; from now on nobody joins. */
    void confirmParticipants(String hash, boolean scored, LocalDate today, String by, Instant at) {
        require(OPEN);
        if (!today.isAfter(closesOn)) {
            throw new Refusal("refusal.roundStillOpen", closesOn);
        }
        participantsHash = hash;
        confirmedBy = by;
        confirmedAt = at;
        state = scored ? SCORING : TO_RANK;
    }

    void allScored(boolean committeeAsked) {
        require(SCORING);
        state = committeeAsked ? ADVICE_ASKED : TO_RANK;
    }

    void advised(String text, String by, Instant at) {
        require(ADVICE_ASKED);
        advice = text;
        advisedBy = by;
        advisedAt = at;
        state = TO_RANK;
    }

    void rank(boolean drawNeeded) {
        require(TO_RANK);
        state = drawNeeded ? DRAWING : RANKED;
    }

    void drawn() {
        if (state == RANKED || state == FIXED) {
            throw new Refusal("refusal.drawnAlready");
        }
        require(DRAWING);
        state = RANKED;
    }

    /** Four eyes: whoever fixed the participants does not fix the result. */
    void fix(Money pool, String underMandate, String why, String by, Instant at) {
        require(RANKED);
        if (by.equals(confirmedBy)) {
            throw new Refusal("refusal.roundFixedBySame");
        }
        poolCents = pool.cents();
        mandate = underMandate;
        reasons = why;
        fixedBy = by;
        fixedAt = at;
        state = FIXED;
    }

    void escalate() {
        escalated = true;
    }

    void require(RoundState expected) {
        if (state != expected) {
            throw new Refusal("refusal.roundElsewhere");
        }
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    String gmCode() {
        return gmCode;
    }

    long schemeVersionId() {
        return schemeVersionId;
    }

    long ceilingId() {
        return ceilingId;
    }

    DistributionSystem system() {
        return system;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    RoundState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    String secret() {
        return secret;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String participantsHash() {
        return participantsHash;
    }

    String advice() {
        return advice;
    }

    String advisedBy() {
        return advisedBy;
    }

    String fixedBy() {
        return fixedBy;
    }

    Instant fixedAt() {
        return fixedAt;
    }

    String mandate() {
        return mandate;
    }

    String reasons() {
        return reasons;
    }

    Money pool() {
        return poolCents == null ? null : Money.ofCents(poolCents);
    }

    boolean isEscalated() {
        return escalated;
    }
}
