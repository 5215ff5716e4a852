package nl.groeikracht.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import nl.groeikracht.document.LetterKind;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** A claim for what was paid too much. It refuses what the law does not allow, whoever asks. */
@Entity
@Table(name = "recovery")
class Recovery {

    static final int REASONS_LIMIT = 4000;

    @Id
    @Column(name = "case_number")
    private String number;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    private String request;

    @Enumerated(EnumType.STRING)
    private RecoveryCause cause;

    @Column(name = "caused_by")
    private String causedBy;

    @Column(name = "overpaid_cents")
    private Money overpaid;

    @Column(name = "fixed_on")
    private LocalDate fixedOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private RecoveryState state;

    @Column(name = "proposed_cents")
    private Money proposed;

    @Column(name = "proposal_reasons")
    private String proposalReasons;

    @Column(name = "proposal_by")
    private String proposalBy;

    private String question;

    @Column(name = "claimed_cents")
    private Money claimed;

    private String reasons;
    private String body;
    private String mandate;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private LetterKind letter;

    @Column(name = "pay_until")
    private LocalDate payUntil;

    @Column(name = "in_default_since")
    private LocalDate inDefaultSince;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "fee_cents")
    private Money fee;

    @Column(name = "interest_cents")
    private Money interest;

    @Column(name = "interest_through")
    private LocalDate interestThrough;

    @Column(name = "asked_interest")
    private Money askedInterest;

    @Column(name = "asked_through")
    private LocalDate askedThrough;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "paid_fee")
    private Money paidFee;

    @Column(name = "paid_interest")
    private Money paidInterest;

    @Column(name = "paid_principal")
    private Money paidPrincipal;

    @Column(name = "closed_because")
    private String closedBecause;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Recovery() {}

    /** @param fixedOn the day of the decision by which too much turned out to be paid */
    Recovery(
            CaseNumber number,
            String gmCode,
            CaseNumber request,
            RecoveryCause cause,
            CaseNumber causedBy,
            Money overpaid,
            LocalDate fixedOn,
            Instant at) {
        this.number = number.value();
        this.gmCode = gmCode;
        this.request = request.value();
        this.cause = cause;
        this.causedBy = causedBy.value();
        this.overpaid = overpaid;
        this.fixedOn = fixedOn;
        this.openedAt = at;
        this.state = RecoveryState.OPENED;
        this.fee = Money.ZERO;
        this.interest = Money.ZERO;
        this.paidFee = Money.ZERO;
        this.paidInterest = Money.ZERO;
        this.paidPrincipal = Money.ZERO;
    }

    void propose(Money amount, String why, String by) {
        requireState(RecoveryState.OPENED);
        requireWithinOverpaid(amount);
        proposed = amount;
        proposalReasons = PlainText.required(why, REASONS_LIMIT);
        proposalBy = by;
        question = null;
        state = RecoveryState.PROPOSED;
    }

    void sendBack(String asked, String by) {
        requireState(RecoveryState.PROPOSED);
        requireOther(by);
        question = PlainText.required(asked, REASONS_LIMIT);
        state = RecoveryState.OPENED;
    }

    /**
     * Claims back (Awb 4:57, first paragraph).
     *
     * @param latest the last day on which it can be done (fourth paragraph)
     */
    void decide(
            Money amount, String why, String by, String onBehalfOf, String mandateLine, Instant at, LocalDate latest) {
        requireState(RecoveryState.PROPOSED);
        requireOther(by);
        requireWithinOverpaid(amount);
        if (Dutch.dateOf(at).isAfter(latest)) {
            throw new Refusal("refusal.recoveryTooLate", latest);
        }
        claimed = amount;
        taken(why, by, onBehalfOf, mandateLine, at);
        letter = LetterKind.RECOVERY_DECISION;
        state = RecoveryState.DECIDED;
    }

    /** Does not claim it back: it may, and must not (Awb 4:57: "kan"). */
    void waive(String why, String by, String onBehalfOf, String mandateLine, Instant at) {
        requireState(RecoveryState.PROPOSED);
        requireOther(by);
        taken(why, by, onBehalfOf, mandateLine, at);
        close(RecoveryState.NOT_RECOVERED, why, Dutch.dateOf(at));
    }

    private void taken(String why, String by, String onBehalfOf, String mandateLine, Instant at) {
        reasons = PlainText.required(why, REASONS_LIMIT);
        decidedBy = by;
        decidedAt = at;
        body = onBehalfOf;
        mandate = mandateLine;
    }

    /** The letter was sent: from the day after it the term for paying runs. */
    void awaitPayment(LocalDate until, LocalDate today) {
        requireState(RecoveryState.DECIDED);
        payUntil = until;
        if (letter == LetterKind.RECOVERY_DECISION) {
            inDefaultSince = until.plusDays(1);
        }
        state = RecoveryState.AWAITING_PAYMENT;
        if (isPaid()) {
            close(RecoveryState.SETTLED, "", today);
        }
    }

    /** The term passed and something is still owed: the debtor is in default (Awb 4:97). */
    void termPassed(LocalDate today) {
        requireState(RecoveryState.AWAITING_PAYMENT, RecoveryState.TERM_PASSED);
        if (!today.isAfter(payUntil)) {
            throw new Refusal("refusal.stillInTime", payUntil);
        }
        state = RecoveryState.TERM_PASSED;
    }

    /** Reminds the debtor in writing (Awb 4:112); the reminder names its fee (4:113). */
    void remind(Money cost, LocalDate today) {
        requireState(RecoveryState.TERM_PASSED);
        if (remindedOn != null) {
            throw new Refusal("refusal.remindedAlready", remindedOn);
        }
        remindedOn = today;
        fee = cost;
        letter = LetterKind.PAYMENT_REMINDER;
        state = RecoveryState.DECIDED;
    }

    /**
     * Asks for a decision on interest.
     *
     * @param least below it interest is not owed (Awb 4:98, second paragraph)
     */
    void proposeInterest(Money amount, LocalDate through, String by, Money least) {
        requireState(RecoveryState.TERM_PASSED);
        if (least.exceeds(amount)) {
            throw new Refusal("refusal.interestTooSmall", least);
        }
        askedInterest = amount;
        askedThrough = through;
        askedBy = by;
        state = RecoveryState.INTEREST_PROPOSED;
    }

    /** Fixes the interest that is owed (Awb 4:99). */
    void fixInterest(String by) {
        requireState(RecoveryState.INTEREST_PROPOSED);
        requireNotAsker(by);
        interest = interest.plus(askedInterest);
        interestThrough = askedThrough;
        letter = LetterKind.INTEREST_DECISION;
        state = RecoveryState.DECIDED;
    }

    void refuseInterest(String by) {
        requireState(RecoveryState.INTEREST_PROPOSED);
        requireNotAsker(by);
        state = RecoveryState.TERM_PASSED;
    }

    /**
     * What came in: first for the costs, then the interest, then what was paid too much (Awb 4:92, first paragraph).
     *
     * @return what of it comes off the claim itself
     */
    Money receive(Money amount, LocalDate today) {
        if (!state.isOwed()) {
            throw new Refusal("refusal.nothingOwed");
        }
        if (amount.isZero() || amount.exceeds(outstanding())) {
            throw new Refusal("refusal.claimedLess", outstanding());
        }
        var forFee = amount.atMost(fee.minus(paidFee));
        var forInterest = amount.minus(forFee).atMost(interest.minus(paidInterest));
        var principal = amount.minus(forFee).minus(forInterest);
        paidFee = paidFee.plus(forFee);
        paidInterest = paidInterest.plus(forInterest);
        paidPrincipal = paidPrincipal.plus(principal);
        if (isPaid() && state == RecoveryState.AWAITING_PAYMENT) {
            close(RecoveryState.SETTLED, "", today);
        }
        return principal;
    }

    /**
     * Sets the claim itself off against what the same receiver gets (Awb 4:57, third paragraph): not its costs and
     * interest, and not before the decision was made known.
     */
    void setOff(Money amount, LocalDate today) {
        if (!state.isOwed() || payUntil == null) {
            throw new Refusal("refusal.nothingToSetOff");
        }
        if (amount.isZero() || amount.exceeds(outstandingPrincipal())) {
            throw new Refusal("refusal.claimedLess", outstandingPrincipal());
        }
        paidPrincipal = paidPrincipal.plus(amount);
        if (isPaid() && state == RecoveryState.AWAITING_PAYMENT) {
            close(RecoveryState.SETTLED, "", today);
        }
    }

    void settle(LocalDate today) {
        if (!isPaid()) {
            throw new Refusal("refusal.stillOwed", outstanding());
        }
        close(RecoveryState.SETTLED, "", today);
    }

    /**
     * Hands the debt over to whoever collects it: only after a reminder whose term passed (Awb 4:117), and before it
     * lapses (4:104).
     */
    void handOver(String why, LocalDate today, LocalDate limitation) {
        requireState(RecoveryState.TERM_PASSED);
        if (remindedOn == null) {
            throw new Refusal("refusal.remindFirst");
        }
        if (today.isAfter(limitation)) {
            throw new Refusal("refusal.debtLapsed", limitation);
        }
        close(RecoveryState.HANDED_OVER, why, today);
    }

    void giveUp(String why, LocalDate today) {
        requireState(RecoveryState.TERM_PASSED);
        close(RecoveryState.GIVEN_UP, PlainText.required(why, REASONS_LIMIT), today);
    }

    /**
     * What the ledger claims less when the claim becomes this (Awb 7:11, second paragraph).
     *
     * @throws Refusal when nothing is claimed, or it is not less than was claimed
     */
    Money dropped(Money lowered) {
        if (claimed == null || closedOn != null && state != RecoveryState.SETTLED) {
            throw new Refusal("refusal.recoveryNotReady");
        }
        if (!claimed.exceeds(lowered)) {
            throw new Refusal("refusal.claimNotLowered", claimed);
        }
        return outstandingPrincipal().minus(lowered.lessAtMost(paidPrincipal));
    }

    /**
     * What came in above the claim as it becomes: it goes back to who paid it, also when the claim was settled already.
     * With nothing left of the claim its costs and interest have no ground either.
     */
    GivenBack giveBack(Money lowered) {
        var principal = paidPrincipal.lessAtMost(lowered);
        var costs = lowered.isZero() ? paidFee.plus(paidInterest) : Money.ZERO;
        paidPrincipal = paidPrincipal.minus(principal);
        if (lowered.isZero()) {
            paidFee = Money.ZERO;
            paidInterest = Money.ZERO;
        }
        if (closedOn != null) {
            claimed = lowered.isZero() ? null : lowered;
            fee = fee.atMost(paidFee);
            interest = interest.atMost(paidInterest);
        }
        return new GivenBack(principal, costs);
    }

    /**
     * What an objection brings back to who paid.
     *
     * @param principal of the claim itself
     * @param costs of the reminder, and interest
     */
    record GivenBack(Money principal, Money costs) {

        Money total() {
            return principal.plus(costs);
        }
    }

    /**
     * Less was overpaid, or less is claimed, since an objection was founded (Awb 7:11). What is paid on it stays paid.
     *
     * @param still what can still be claimed back besides what came in on it
     * @return false when it was closed already: then nothing changed
     */
    boolean lessen(Money still, String because, LocalDate today) {
        if (closedOn != null) {
            return false;
        }
        if (still.isZero()) {
            claimed = paidPrincipal.isZero() ? null : paidPrincipal;
            fee = paidFee;
            interest = paidInterest;
            close(RecoveryState.LAPSED, because, today);
            return true;
        }
        var most = still.plus(paidPrincipal);
        overpaid = overpaid.atMost(most);
        proposed = proposed == null ? null : proposed.atMost(most);
        claimed = claimed == null ? null : claimed.atMost(most);
        return true;
    }

    private void close(RecoveryState end, String why, LocalDate on) {
        state = end;
        closedBecause = PlainText.of(why, REASONS_LIMIT);
        closedOn = on;
    }

    private void requireState(RecoveryState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new Refusal("refusal.recoveryNotReady");
        }
    }

    private void requireOther(String by) {
        if (by.equals(proposalBy)) {
            throw new Refusal("refusal.proposerDecides");
        }
    }

    private void requireNotAsker(String by) {
        if (by.equals(askedBy)) {
            throw new Refusal("refusal.proposerDecides");
        }
    }

    private void requireWithinOverpaid(Money amount) {
        if (amount == null || amount.isZero() || amount.exceeds(overpaid)) {
            throw new Refusal("refusal.claimAbovePaid", overpaid);
        }
    }

    boolean isPaid() {
        return claimed != null && outstanding().isZero();
    }

    Money owed() {
        return (claimed == null ? Money.ZERO : claimed).plus(fee).plus(interest);
    }

    Money outstanding() {
        return owed().minus(paidFee).minus(paidInterest).minus(paidPrincipal);
    }

    Money outstandingPrincipal() {
        return claimed.minus(paidPrincipal);
    }

    Money paidPrincipal() {
        return paidPrincipal;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    CaseNumber request() {
        return new CaseNumber(request);
    }

    RecoveryState state() {
        return state;
    }

    String gmCode() {
        return gmCode;
    }

    LetterKind letter() {
        return letter;
    }

    RecoveryView view() {
        return new RecoveryView(
                number(),
                request(),
                gmCode,
                cause,
                new CaseNumber(causedBy),
                overpaid,
                fixedOn,
                Dutch.dateOf(openedAt),
                state,
                proposed,
                proposalReasons,
                proposalBy,
                question,
                claimed,
                reasons,
                body,
                mandate,
                decidedBy,
                payUntil,
                inDefaultSince,
                remindedOn,
                fee,
                interest,
                interestThrough,
                askedInterest,
                askedThrough,
                paidFee.plus(paidInterest).plus(paidPrincipal),
                owed(),
                outstanding(),
                closedBecause,
                closedOn);
    }
}
