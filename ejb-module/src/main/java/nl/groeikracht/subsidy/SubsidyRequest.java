package nl.groeikracht.subsidy;

import static nl.groeikracht.subsidy.RequestState.ADVICE_ASKED;
import static nl.groeikracht.subsidy.RequestState.ASSESSED;
import static nl.groeikracht.subsidy.RequestState.COMPLETE;
import static nl.groeikracht.subsidy.RequestState.FORWARDED;
import static nl.groeikracht.subsidy.RequestState.GRANTED;
import static nl.groeikracht.subsidy.RequestState.HEARING;
import static nl.groeikracht.subsidy.RequestState.IN_ASSESSMENT;
import static nl.groeikracht.subsidy.RequestState.NOT_TREATED;
import static nl.groeikracht.subsidy.RequestState.RECEIVED;
import static nl.groeikracht.subsidy.RequestState.REFUSED;
import static nl.groeikracht.subsidy.RequestState.SUPPLEMENT_ASKED;
import static nl.groeikracht.subsidy.RequestState.SUPPLEMENT_TERM_PASSED;
import static nl.groeikracht.subsidy.RequestState.WITHDRAWN;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.initiative.Initiative;
import nl.groeikracht.legal.ClockEvent;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * A resident's request for money.
 *
 * <p>Its life: it is received; a caseworker finds it complete, or asks to supplement it; its conditions are confirmed;
 * where needed an adviser advises; the assessor proposes; someone else decides; the decision is sent, and what is
 * granted is paid. The applicant can withdraw until it is decided. Whatever does not fit that order is refused here,
 * whoever asks it.
 */
@Entity
@Table(name = "subsidy_request")
class SubsidyRequest {

    @Id
    @Column(name = "case_number")
    private String number;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    @Column(name = "scheme_version_id")
    private long schemeVersionId;

    @Column(name = "idempotency_hash")
    private String idempotencyHash;

    @Column(name = "token_hash")
    private String tokenHash;

    private String language;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Embedded
    private Applicant applicant;

    @Embedded
    private Undertaking undertaking;

    @Embedded
    private Initiative initiative;

    @Embedded
    private PlanFigures plan;

    @ElementCollection
    @CollectionTable(name = "request_cost", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "position")
    private List<CostItem> costs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "request_clock", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "position")
    private List<ClockEntry> clock = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "request_supplement", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "position")
    private List<Supplement> supplements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "request_criterion", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "request_proposed", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "position")
    @Column(name = "amount_cents")
    private List<Money> proposedPerCost = new ArrayList<>();

    @Embedded
    private Eligibility eligibility;

    @Embedded
    private AdviceFile advice;

    @Embedded
    private ProposalFile proposal;

    @Embedded
    private HearingJudgement hearing;

    @ElementCollection
    @CollectionTable(name = "request_hearing", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "position")
    private List<HearingRound> hearings = new ArrayList<>();

    @Embedded
    private Forwarded forwarded;

    @Embedded
    private Sending sending;

    @Column(name = "sent_back_question")
    private String sentBackQuestion;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Embedded
    private PaperReceipt receipt;

    private String handler;

    private boolean escalated;

    protected SubsidyRequest() {}

    /** A request that has just come in, under the version of the scheme that holds now. */
    static SubsidyRequest received(CaseNumber number, NewRequest asked, long schemeVersionId, Instant at) {
        var request = new SubsidyRequest();
        request.number = number.value();
        request.gmCode = asked.gmCode();
        request.schemeVersionId = schemeVersionId;
        request.idempotencyHash = StatusToken.hashOf(asked.idempotencyKey());
        request.tokenHash = StatusToken.derivedFrom(asked.idempotencyKey()).hash();
        request.language = asked.language();
        request.state = RECEIVED;
        request.receivedAt = at;
        request.receipt = asked.receipt();
        request.applicant = asked.applicant();
        request.undertaking = asked.undertaking();
        request.initiative = asked.initiative();
        request.plan = PlanFigures.of(asked.plan());
        request.costs.addAll(asked.plan().costs());
        request.happened(ClockEvent.received(Dutch.dateOf(at)));
        return request;
    }

    void found(boolean isComplete, String by, LocalDate today) {
        require(RECEIVED);
        if (!isComplete) {
            throw new IllegalArgumentException("What is not complete is asked with a term: askSupplement");
        }
        handler = by;
        complete(today);
    }

    /** Awb 2:3: someone else is competent, and gets the request at once. */
    void forward(String to, String email, String reason, String by, Instant at) {
        require(RECEIVED);
        handler = by;
        forwarded = new Forwarded(to, email, reason, by, at);
        state = FORWARDED;
    }

    /** Awb 4:5: the applicant gets the opportunity to supplement, within a term that is named. */
    void askSupplement(String message, List<String> items, LocalDate until, String by, Instant at) {
        require(RECEIVED);
        var today = Dutch.dateOf(at);
        if (until == null || !until.isAfter(today)) {
            throw new Refusal("refusal.supplementTerm", today.plusDays(1), today.plusDays(1));
        }
        handler = by;
        supplements.add(Supplement.asked(message, items, cameOf(items), until, by, at));
        happened(ClockEvent.supplementAsked(today, until));
        state = SUPPLEMENT_ASKED;
    }

    /** Of what was asked before: what need not be asked again. */
    private List<String> cameOf(List<String> stillMissing) {
        return lastSupplement().map(Supplement::items).orElse(List.of()).stream()
                .filter(item -> !stillMissing.contains(item))
                .toList();
    }

    /** What the applicant adds. After the term it is kept too, for whoever decides whether to treat the request. */
    boolean supplement(String words, Instant at) {
        require(SUPPLEMENT_ASKED, SUPPLEMENT_TERM_PASSED);
        var last = supplements.size() - 1;
        supplements.set(last, supplements.get(last).answered(words, at));
        boolean inTime = state == SUPPLEMENT_ASKED;
        if (inTime) {
            happened(ClockEvent.of(ClockEvent.Kind.SUPPLEMENTED, Dutch.dateOf(at)));
            state = RECEIVED;
        }
        return inTime;
    }

    /** The letter that asks for a supplement left later than its day: its term begins, and ends, later. */
    void supplementPosted(LocalDate on, LocalDate until) {
        require(SUPPLEMENT_ASKED);
        var last = supplements.size() - 1;
        supplements.set(last, supplements.get(last).lengthened(until));
        happened(new ClockEvent(ClockEvent.Kind.SUPPLEMENT_POSTED, on, until));
    }

    /** Our own system was out when the term ended (Awb afd. 2.3). */
    void lengthenSupplementTerm(LocalDate until, LocalDate today) {
        require(SUPPLEMENT_ASKED);
        var last = supplements.size() - 1;
        supplements.set(last, supplements.get(last).lengthened(until));
        happened(new ClockEvent(ClockEvent.Kind.SUPPLEMENT_TERM_LENGTHENED, today, until));
    }

    void supplementTermEnded(LocalDate today) {
        require(SUPPLEMENT_ASKED);
        happened(ClockEvent.of(ClockEvent.Kind.SUPPLEMENT_TERM_PASSED, today));
        state = SUPPLEMENT_TERM_PASSED;
    }

    /** @param lastDay on which the decision not to treat may still be sent (Awb 4:5, fourth paragraph) */
    void leaveUntreated(LocalDate today, LocalDate lastDay) {
        require(SUPPLEMENT_TERM_PASSED);
        if (today.isAfter(lastDay)) {
            throw new Refusal("refusal.tooLateNotToTreat", lastDay);
        }
        happened(ClockEvent.of(ClockEvent.Kind.DECIDED, today));
        state = NOT_TREATED;
    }

    /** Something that moves the term: an announced delay, a suspension or its end (Awb 4:14, 4:15). */
    void termChanged(ClockEvent event) {
        if (!state.isOpen()) {
            throw new RequestNotReady(state);
        }
        happened(event);
    }

    void treatAfterAll(LocalDate today) {
        require(SUPPLEMENT_TERM_PASSED);
        complete(today);
    }

    private void complete(LocalDate today) {
        happened(ClockEvent.of(ClockEvent.Kind.COMPLETE, today));
        state = COMPLETE;
    }

    void eligibilityProposed(String table, List<Criterion> findings) {
        require(COMPLETE);
        criteria.clear();
        criteria.addAll(findings);
        eligibility = Eligibility.proposed(table, findings.stream().allMatch(Criterion::met));
    }

    /** @param reason needed when the caseworker says otherwise than the table */
    void eligibilityConfirmed(boolean eligible, String reason, String by, Instant at) {
        require(COMPLETE);
        if (eligibility == null) {
            throw new RequestNotReady(state);
        }
        if (eligible != eligibility.proposed() && (reason == null || reason.isBlank())) {
            throw new Refusal("refusal.reasonsMissing");
        }
        eligibility = eligibility.confirmed(eligible, reason, by, at);
        handler = by;
        if (!eligible) {
            state = IN_ASSESSMENT;
        }
    }

    void adviceAsked(String adviser, boolean statutory, String table, String reason, LocalDate until) {
        require(COMPLETE);
        advice = AdviceFile.asked(adviser, statutory, table, reason, until);
        state = ADVICE_ASKED;
    }

    void adviceNotNeeded() {
        require(COMPLETE);
        state = IN_ASSESSMENT;
    }

    void advised(AdviceVerdict verdict, String text, String by, Instant at) {
        require(ADVICE_ASKED);
        advice = advice.given(verdict, text, by, at);
        state = IN_ASSESSMENT;
    }

    /** Awb 3:6: an advice that does not come in time does not hold up the decision. */
    void adviceIsLate() {
        require(ADVICE_ASKED);
        advice = advice.passed();
        state = IN_ASSESSMENT;
    }

    void propose(Proposal proposed, Money maximum, String by, Instant at) {
        require(IN_ASSESSMENT);
        requireWithinLimits(proposed.amount(), maximum);
        if (!proposed.perCost().isEmpty() && proposed.perCost().size() != costs.size()) {
            throw new IllegalArgumentException("An amount for each of the " + costs.size() + " costs");
        }
        requireDeviationExplained(proposed.isGrant(), proposed.deviation());
        requireAdviceChecked(proposed);
        if (lastHearing().filter(HearingRound::isGiven).isPresent()
                && proposed.weighed().isEmpty()) {
            throw new Refusal("refusal.viewNotWeighed");
        }
        proposal = ProposalFile.of(proposed, by, at);
        hearing = null;
        proposedPerCost.clear();
        proposedPerCost.addAll(proposed.perCost());
        sentBackQuestion = null;
        handler = by;
        state = ASSESSED;
    }

    /**
     * What the table says about hearing the applicant on the proposal. When it says yes, the case waits for a view.
     *
     * @param until the last day for it
     */
    void hearingJudged(HearingJudgement judgement, LocalDate until, Instant at) {
        require(ASSESSED);
        hearing = judgement;
        if (judgement.required()) {
            if (judgement.about().isEmpty()) {
                throw new Refusal("refusal.hearingAboutMissing");
            }
            hearings.add(HearingRound.invited(judgement.about(), until, at));
            state = HEARING;
        }
    }

    /** The invitation left later than its day: the term for a view ends later. */
    void viewTermLengthened(LocalDate until) {
        require(HEARING);
        hearings.set(hearings.size() - 1, lastHearing().orElseThrow().lengthened(until));
    }

    /** Awb 4:9: orally or in writing, as the applicant likes. */
    void viewGiven(ViewManner manner, String words, String by, Instant at) {
        require(HEARING);
        hearings.set(hearings.size() - 1, lastHearing().orElseThrow().given(manner, words, by, at));
        state = IN_ASSESSMENT;
    }

    void viewTermPassed() {
        require(HEARING);
        hearings.set(hearings.size() - 1, lastHearing().orElseThrow().withoutView());
        state = IN_ASSESSMENT;
    }

    void sendBack(String question) {
        require(ASSESSED);
        sentBackQuestion = question;
        state = IN_ASSESSMENT;
    }

    /**
     * Takes the decision: once, after an assessment, by someone else than the assessor (four eyes), and never more than
     * what was asked or what the scheme allows.
     */
    void decide(Decision decision, Money maximum, String by, LocalDate today) {
        require(ASSESSED);
        if (by.equals(proposal.by())) {
            throw new Refusal("refusal.assessorDecides");
        }
        requireWithinLimits(decision.amount(), maximum);
        requireDeviationExplained(decision.isGrant(), decision.deviation());
        if (!decision.isGrant() || plan.asked().exceeds(decision.amount())) {
            requireHeard(decision);
        }
        happened(ClockEvent.of(ClockEvent.Kind.DECIDED, today));
        state = decision.isGrant() ? GRANTED : REFUSED;
    }

    /** Awb 4:7 and 4:12: heard, or not needed, also on the ground that the decider chose. */
    private void requireHeard(Decision decision) {
        if (isHeard()) {
            return;
        }
        if (hearing != null && hearing.required() || decision.hearing() == Hearing.HEARD) {
            throw new Refusal("refusal.notHeard");
        }
        boolean isSkipped = hearing != null && hearing.withoutHearing() == Hearing.SKIPPED_FINANCIAL;
        if (isSkipped && decision.ground() != null && decision.ground().hearingCannotBeSkipped()) {
            throw new Refusal("refusal.hearingCannotBeSkipped");
        }
    }

    /** Awb 3:50: whoever does something else than what was advised says why. */
    private void requireDeviationExplained(boolean grant, String deviation) {
        if (deviation.isEmpty() && advice != null && advice.isLeftBy(grant)) {
            throw new Refusal("refusal.deviationMissing");
        }
    }

    /** Awb 3:9: whoever rests a decision on advice checked how it came about. */
    private void requireAdviceChecked(Proposal proposed) {
        if (advice == null || !advice.isGiven()) {
            return;
        }
        if (!proposed.adviceChecked()) {
            throw new Refusal("refusal.adviceNotChecked");
        }
        advice = advice.careful();
    }

    private void requireWithinLimits(Money amount, Money maximum) {
        if (amount.exceeds(plan.asked())) {
            throw new Refusal("refusal.aboveAsked", plan.asked());
        }
        if (amount.exceeds(maximum)) {
            throw new Refusal("refusal.aboveMaximum", maximum);
        }
    }

    /** Until it is decided the applicant may take the request back. A second time changes nothing. */
    boolean withdraw(String reason, Instant at) {
        if (state == WITHDRAWN) {
            return false;
        }
        if (!state.isOpen()) {
            throw new RequestNotReady(state);
        }
        withdrawalReason = reason;
        withdrawnAt = at;
        happened(ClockEvent.of(ClockEvent.Kind.WITHDRAWN, Dutch.dateOf(at)));
        state = WITHDRAWN;
        return true;
    }

    void letterComposed(String document) {
        requireDecided();
        letter().document = document;
    }

    void handedOver(boolean electronically, Instant at) {
        requireDecided();
        letter().electronically = electronically;
        letter().handedOverAt = at;
    }

    /** @return false when it was known already how the message fared */
    boolean delivered(Instant at) {
        if (letter().deliveredAt != null || letter().undeliverableAt != null) {
            return false;
        }
        letter().deliveredAt = at;
        return true;
    }

    /** @return false when it was known already how the message fared */
    boolean undeliverable(String reason, Instant at) {
        if (letter().deliveredAt != null || letter().undeliverableAt != null) {
            return false;
        }
        letter().undeliverableAt = at;
        letter().undeliverableReason = reason;
        return true;
    }

    void posted(LocalDate on, String by, LocalDate today) {
        requireDecided();
        if (on == null || on.isAfter(today) || on.isBefore(decidedOn())) {
            throw new Refusal("refusal.postedOn", decidedOn(), today);
        }
        letter().postedOn = on;
        letter().postedBy = by;
    }

    /** The day that counts as the day of sending: posted, or delivered by e-mail. */
    LocalDate sendingDay() {
        requireDecided();
        if (letter().postedOn != null) {
            return letter().postedOn;
        }
        if (letter().deliveredAt == null) {
            throw new RequestNotReady(state);
        }
        return Dutch.dateOf(letter().deliveredAt);
    }

    /** @param payBefore only with a grant */
    void sent(LocalDate on, LocalDate objectionUntil, LocalDate payBefore) {
        requireDecided();
        letter().sentOn = on;
        letter().objectionUntil = objectionUntil;
        letter().payBefore = payBefore;
    }

    void escalate() {
        escalated = true;
    }

    private Sending letter() {
        if (sending == null) {
            sending = new Sending();
        }
        return sending;
    }

    private LocalDate decidedOn() {
        return events().stream()
                .filter(event -> event.kind() == ClockEvent.Kind.DECIDED)
                .map(ClockEvent::date)
                .findFirst()
                .orElseThrow(() -> new RequestNotReady(state));
    }

    private void happened(ClockEvent event) {
        clock.add(ClockEntry.of(event));
    }

    private void requireDecided() {
        require(GRANTED, REFUSED, NOT_TREATED);
    }

    private void require(RequestState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new RequestNotReady(state);
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

    String language() {
        return language;
    }

    RequestState state() {
        return state;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** Empty when it came through the site. */
    Optional<PaperReceipt> receipt() {
        return Optional.ofNullable(receipt);
    }

    Applicant applicant() {
        return applicant;
    }

    /** Empty when who asks is no undertaking. */
    Optional<Undertaking> undertaking() {
        return Optional.ofNullable(undertaking);
    }

    Initiative initiative() {
        return initiative;
    }

    Plan plan() {
        return new Plan(
                plan.start(),
                plan.end(),
                costs,
                plan.ownMoney(),
                plan.ownHours(),
                plan.ownKind(),
                plan.otherIncome(),
                plan.asked(),
                plan.iban());
    }

    /** The day of the last piece that came in before the request was complete: its place in the order (Awb 4:26). */
    LocalDate completeSince() {
        return Dutch.dateOf(lastSupplement()
                .map(Supplement::answeredAt)
                .filter(Objects::nonNull)
                .orElse(receivedAt));
    }

    List<ClockEvent> events() {
        return clock.stream().map(ClockEntry::event).toList();
    }

    List<Supplement> supplements() {
        return List.copyOf(supplements);
    }

    Optional<Supplement> lastSupplement() {
        return supplements.isEmpty() ? Optional.empty() : Optional.of(supplements.get(supplements.size() - 1));
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    Optional<Eligibility> eligibility() {
        return Optional.ofNullable(eligibility);
    }

    Optional<AdviceFile> advice() {
        return Optional.ofNullable(advice);
    }

    Optional<ProposalFile> proposal() {
        return Optional.ofNullable(proposal);
    }

    Optional<HearingJudgement> hearing() {
        return Optional.ofNullable(hearing);
    }

    List<HearingRound> hearings() {
        return List.copyOf(hearings);
    }

    Optional<HearingRound> lastHearing() {
        return hearings.isEmpty() ? Optional.empty() : Optional.of(hearings.get(hearings.size() - 1));
    }

    /** The applicant could give a view on the proposal. */
    boolean isHeard() {
        return lastHearing().filter(HearingRound::isOver).isPresent();
    }

    /** What is known of the hearing; empty when nobody looked at it before the decision. */
    Optional<Hearing> knownHearing() {
        return isHeard() ? Optional.of(Hearing.HEARD) : hearing().map(HearingJudgement::withoutHearing);
    }

    Optional<Forwarded> forwarded() {
        return Optional.ofNullable(forwarded);
    }

    List<Money> proposedPerCost() {
        return List.copyOf(proposedPerCost);
    }

    String sentBackQuestion() {
        return sentBackQuestion;
    }

    SendingView sending() {
        return letter().view();
    }

    String handler() {
        return handler;
    }

    boolean isEscalated() {
        return escalated;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
