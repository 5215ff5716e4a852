package nl.groeikracht.withdrawal;

import static nl.groeikracht.withdrawal.ChangeState.DECIDED;
import static nl.groeikracht.withdrawal.ChangeState.EFFECTIVE;
import static nl.groeikracht.withdrawal.ChangeState.HEARING;
import static nl.groeikracht.withdrawal.ChangeState.NOT_CHANGED;
import static nl.groeikracht.withdrawal.ChangeState.OPENED;
import static nl.groeikracht.withdrawal.ChangeState.PROPOSED;
import static nl.groeikracht.withdrawal.ChangeState.STOPPED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.ViewManner;

/**
 * The change or withdrawal of one grant or determination.
 *
 * <p>Its life: a caseworker sees a reason; whoever gets less is heard first; a caseworker proposes; someone else decides,
 * once; after it was made known it has its consequences. Whatever does not fit that order or the law is refused here,
 * whoever asks it.
 */
@Entity
@Table(name = "grant_change")
class GrantChange {

    @Id
    @Column(name = "case_number")
    private String number;

    @Version
    private long version;

    @Column(name = "request_number")
    private String request;

    @Column(name = "gm_code")
    private String gmCode;

    private String occasion;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Embedded
    private ChangeProposal proposal;

    @Embedded
    private ChangeIntention intention;

    private String question;

    @Column(name = "before_cents")
    private Money before;

    private String body;
    private String mandate;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "closed_because")
    private String closedBecause;

    protected GrantChange() {}

    /** @param occasion why the subsidy is looked at again */
    GrantChange(CaseNumber number, CaseNumber request, String gmCode, String occasion, String by, Instant at) {
        this.number = number.value();
        this.request = request.value();
        this.gmCode = gmCode;
        this.occasion = PlainText.required(occasion, ProposedChange.REASONS_LIMIT);
        this.openedBy = by;
        this.openedAt = at;
        this.state = OPENED;
    }

    /** Whether the receiver was heard on this, or on something worse (Awb 4:8, 4:11 under b). */
    boolean isHeardOn(ProposedChange proposed, LocalDate today) {
        return intention().filter(told -> told.covers(proposed, today)).isPresent();
    }

    /** Awb 4:8: tells what is intended, and until when the receiver may say something about it. */
    void announce(
            ProposedChange proposed, ChangeHearing hearing, ChangeFrame frame, LocalDate until, String by, Instant at) {
        requireProposing(frame.today());
        proposed.requireFits(frame);
        if (until == null || !until.isAfter(frame.today())) {
            throw new Refusal("refusal.viewTerm", frame.today().plusDays(1));
        }
        proposal = ChangeProposal.of(proposed, hearing, by, at);
        intention = ChangeIntention.of(proposed, until);
        question = null;
        state = HEARING;
    }

    /** @return false when the term is over or nothing was announced: then nothing changed */
    boolean viewGiven(ViewManner manner, String words, Instant at) {
        if (state != HEARING || Dutch.dateOf(at).isAfter(intention.until())) {
            return false;
        }
        intention = intention.answered(manner, PlainText.required(words, ProposedChange.REASONS_LIMIT), at);
        state = OPENED;
        return true;
    }

    void propose(ProposedChange proposed, ChangeHearing hearing, ChangeFrame frame, String by, Instant at) {
        requireProposing(frame.today());
        proposed.requireFits(frame);
        if (hearing.required() && !isHeardOn(proposed, frame.today())) {
            throw new Refusal("refusal.hearFirst");
        }
        if (view().isPresent() && proposed.viewWeighed().isEmpty()) {
            throw new Refusal("refusal.viewNotWeighed");
        }
        proposal = ChangeProposal.of(proposed, hearing, by, at);
        question = null;
        state = PROPOSED;
    }

    /** There is no reason after all. */
    void stop(String why, LocalDate today) {
        requireProposing(today);
        closedBecause = PlainText.required(why, ProposedChange.REASONS_LIMIT);
        state = STOPPED;
    }

    void sendBack(String asked, String by) {
        requireProposed(by);
        question = PlainText.required(asked, ProposedChange.REASONS_LIMIT);
        state = OPENED;
    }

    /** Leaves the subsidy as it is: it may be changed, and need not (Awb 4:48 to 4:50: "kan"). */
    void keep(String why, String by, Instant at) {
        requireProposed(by);
        closedBecause = PlainText.required(why, ProposedChange.REASONS_LIMIT);
        decidedBy = by;
        decidedAt = at;
        state = NOT_CHANGED;
    }

    /**
     * Takes the decision: once, by someone else than who proposed it (four eyes), within what the law allows today.
     *
     * @return how much less is granted now
     */
    Money decide(ChangeFrame frame, String by, String onBehalfOf, String mandateLine, Instant at) {
        requireProposed(by);
        proposal.proposed().requireFits(frame);
        before = frame.granted();
        decidedBy = by;
        decidedAt = at;
        body = onBehalfOf;
        mandate = mandateLine;
        state = DECIDED;
        return before.minus(proposal.amount());
    }

    /** It was made known, and its day has come. */
    void tookEffect() {
        require(DECIDED);
        state = EFFECTIVE;
    }

    /** The receiver's term is over without the engine having said so: that is no reason to wait. */
    private void requireProposing(LocalDate today) {
        if (state == HEARING && today.isAfter(intention.until())) {
            state = OPENED;
        }
        require(OPENED);
    }

    private void requireProposed(String by) {
        require(PROPOSED);
        if (by.equals(proposal.by())) {
            throw new Refusal("refusal.proposerDecides");
        }
    }

    private void require(ChangeState needed) {
        if (state != needed) {
            throw new Refusal(state.isOpen() ? "refusal.changeNotReady" : "refusal.changeDone");
        }
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    CaseNumber request() {
        return new CaseNumber(request);
    }

    String gmCode() {
        return gmCode;
    }

    String occasion() {
        return occasion;
    }

    ChangeState state() {
        return state;
    }

    Optional<ChangeProposal> proposal() {
        return Optional.ofNullable(proposal).filter(file -> file.by() != null);
    }

    Optional<ChangeIntention> intention() {
        return Optional.ofNullable(intention).filter(file -> file.until() != null);
    }

    /** What the receiver said of the intention. */
    Optional<String> view() {
        return intention().map(ChangeIntention::words);
    }

    String question() {
        return question;
    }

    /** What was granted before; null before the decision. */
    Money before() {
        return before;
    }

    String body() {
        return body;
    }

    String mandate() {
        return mandate;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String closedBecause() {
        return closedBecause;
    }
}
