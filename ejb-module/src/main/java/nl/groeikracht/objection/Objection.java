package nl.groeikracht.objection;

import static nl.groeikracht.objection.ObjectionState.ADMITTED;
import static nl.groeikracht.objection.ObjectionState.FOUNDED;
import static nl.groeikracht.objection.ObjectionState.HEARING_PLANNED;
import static nl.groeikracht.objection.ObjectionState.INADMISSIBLE;
import static nl.groeikracht.objection.ObjectionState.IN_RECONSIDERATION;
import static nl.groeikracht.objection.ObjectionState.PROPOSED;
import static nl.groeikracht.objection.ObjectionState.RECEIVED;
import static nl.groeikracht.objection.ObjectionState.REPAIR_ASKED;
import static nl.groeikracht.objection.ObjectionState.REPAIR_TERM_PASSED;
import static nl.groeikracht.objection.ObjectionState.UNFOUNDED;
import static nl.groeikracht.objection.ObjectionState.WITHDRAWN;

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
import java.util.Optional;
import java.util.UUID;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * An objection to a decision (Awb chapters 6 and 7).
 *
 * <p>Its life: it is received; it is found fit to be treated, or repaired first; the objector is heard, or it is said why
 * not; the decision is reconsidered in full; someone who did not take the contested decision decides. The objector can
 * withdraw until then. Whatever does not fit that order is refused here, whoever asks it.
 */
@Entity
@Table(name = "objection")
class Objection {

    @Id
    @Column(name = "case_number")
    private String number;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    private String origin;
    private String contested;

    @Enumerated(EnumType.STRING)
    @Column(name = "contested_kind")
    private DecisionKind contestedKind;

    @Column(name = "contested_by")
    private String contestedBy;

    @Column(name = "contested_at")
    private Instant contestedAt;

    @Column(name = "contested_cents")
    private Money contestedAmount;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "objection_until")
    private LocalDate objectionUntil;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    @Enumerated(EnumType.STRING)
    private FilingChannel channel;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "postmarked_on")
    private LocalDate postmarkedOn;

    @Column(name = "elsewhere_on")
    private LocalDate elsewhereOn;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "objector_name")
    private String objector;

    @Column(name = "objector_address")
    private String address;

    private String email;
    private String grounds;
    private boolean signed;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "costs_asked")
    private boolean costsAsked;

    @Enumerated(EnumType.STRING)
    private Timeliness timeliness;

    private Boolean excused;

    @Column(name = "without_interest")
    private boolean withoutInterest;

    @Column(name = "admission_reason")
    private String admissionReason = "";

    private boolean commission;
    private String handler;

    @ElementCollection
    @CollectionTable(name = "objection_repair", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "position")
    private List<RepairAsked> repairs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "objection_postponement", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "position")
    private List<Postponed> postponements = new ArrayList<>();

    @Embedded
    private Hearing hearing;

    @Embedded
    private ProposedOutcome proposal;

    private String question;
    private UUID letter;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    private boolean escalated;

    protected Objection() {}

    static Objection received(
            CaseNumber number,
            String gmCode,
            CaseNumber origin,
            ContestedDecision contested,
            Filing filing,
            Timeliness timeliness,
            Instant at) {
        var objection = new Objection();
        objection.number = number.value();
        objection.gmCode = gmCode;
        objection.origin = origin.value();
        objection.contested = contested.number().value();
        objection.contestedKind = contested.kind();
        objection.contestedBy = contested.by();
        objection.contestedAt = contested.decidedAt();
        objection.contestedAmount = contested.amount();
        objection.sentOn = contested.sentOn();
        objection.objectionUntil = contested.objectionUntil();
        objection.state = RECEIVED;
        objection.channel = filing.channel();
        objection.receivedAt = at;
        objection.receivedOn = filing.receivedOn();
        objection.postmarkedOn = filing.postmarkedOn();
        objection.elsewhereOn = filing.elsewhereOn();
        objection.objector = filing.name();
        objection.address = filing.address();
        objection.email = filing.email();
        objection.grounds = filing.grounds();
        objection.signed = filing.signed();
        objection.lateReason = filing.lateReason();
        objection.costsAsked = filing.costsAsked();
        objection.timeliness = timeliness;
        return objection;
    }

    void registeredBy(String username) {
        registeredBy = username;
    }

    /** The contested decision was sent after this objection came in (Awb 6:10): now the term is known. */
    void contestedSent(LocalDate on, LocalDate until) {
        sentOn = on;
        objectionUntil = until;
    }

    /** Awb 6:6: the objector gets the opportunity to repair, within a term that is named. */
    void askRepair(List<String> items, LocalDate until, String by, LocalDate today) {
        require(RECEIVED, REPAIR_TERM_PASSED);
        if (items.isEmpty()) {
            throw new Refusal("refusal.objection.repairItems");
        }
        if (until == null || !until.isAfter(today)) {
            throw new Refusal("refusal.objection.repairTerm", today.plusDays(1));
        }
        handler = by;
        repairs.add(RepairAsked.asked(items, until, today));
        state = REPAIR_ASKED;
    }

    /**
     * What the objector adds. After the term it is kept too, for whoever decides.
     *
     * @return true when it came in time
     */
    boolean repair(String words, LocalDate today) {
        require(REPAIR_ASKED, REPAIR_TERM_PASSED);
        var last = repairs.size() - 1;
        repairs.set(last, repairs.get(last).repaired(words, today));
        if (grounds.isEmpty()) {
            grounds = PlainText.of(words, Filing.TEXT_LIMIT);
        }
        boolean inTime = state == REPAIR_ASKED;
        if (inTime) {
            state = RECEIVED;
        }
        return inTime;
    }

    void repairTermEnded() {
        require(REPAIR_ASKED);
        var last = repairs.size() - 1;
        repairs.set(last, repairs.get(last).termPassed());
        state = REPAIR_TERM_PASSED;
    }

    /**
     * To be treated on its merits.
     *
     * @param why needed when it came late: why that is excusable (Awb 6:11)
     * @param withCommission whether a commission advises (Awb 7:13)
     */
    void admit(String why, String treatedBy, boolean withCommission) {
        require(RECEIVED, REPAIR_TERM_PASSED);
        requireTermKnown();
        if (timeliness.isLate() && isBlank(why)) {
            throw new Refusal("refusal.objection.excuse", objectionUntil);
        }
        if (isPreparatory() && isBlank(why)) {
            throw new Refusal("refusal.objection.preparatory");
        }
        if (grounds.isBlank()) {
            throw new Refusal("refusal.objection.groundsMissing");
        }
        if (timeliness.isLate()) {
            excused = true;
        }
        admissionReason = why == null ? "" : why;
        handler = treatedBy;
        commission = withCommission;
        state = ADMITTED;
    }

    /**
     * Proposed to be inadmissible: only when late without excuse, against what only prepares a
     * decision (Awb 6:3), by who has no direct interest in it (1:2), or when repair was asked first (6:6).
     *
     * @param noInterest the decision does not touch the objector directly
     */
    void findInadmissible(String why, boolean noInterest, String by) {
        require(RECEIVED, REPAIR_TERM_PASSED);
        requireTermKnown();
        if (!noInterest && !timeliness.isLate() && !isPreparatory() && repairs.isEmpty()) {
            throw new Refusal("refusal.objection.repairFirst");
        }
        if (timeliness.isLate()) {
            excused = false;
        }
        withoutInterest = noInterest;
        admissionReason = why;
        handler = by;
        hearing = Hearing.skipped(NoHearingGround.INADMISSIBLE, why);
        state = IN_RECONSIDERATION;
    }

    /** The articles of the Awb under which it is inadmissible, as a letter names them. */
    String inadmissibleUnder() {
        if (withoutInterest) {
            return "1:2, 7:1 en 8:1";
        }
        if (isPreparatory()) {
            return "6:3";
        }
        return Boolean.FALSE.equals(excused) ? "6:7 en 6:11" : "6:5 en 6:6";
    }

    void planHearing(LocalDate on, String at, String place) {
        require(ADMITTED);
        hearing = Hearing.planned(on, at, place);
        state = HEARING_PLANNED;
    }

    void skipHearing(NoHearingGround ground, String why) {
        require(ADMITTED);
        if (ground == null || isBlank(why)) {
            throw new Refusal("refusal.objection.noHearingReason");
        }
        hearing = Hearing.skipped(ground, why);
        state = IN_RECONSIDERATION;
    }

    /** Awb 7:7, and with a commission its advice (7:13). */
    void heard(String by, String report, String advice, Verdict advised, String reporter, Instant at) {
        require(HEARING_PLANNED);
        if (commission && (isBlank(advice) || advised == null)) {
            throw new Refusal("refusal.objection.adviceMissing");
        }
        if (Dutch.dateOf(at).isBefore(hearing.on())) {
            throw new Refusal("refusal.objection.notHeardYet", hearing.on());
        }
        hearing = hearing.reported(by, report, commission ? advice : null, commission ? advised : null, reporter, at);
        state = IN_RECONSIDERATION;
    }

    void propose(Reconsideration outcome, String by, Instant at) {
        require(IN_RECONSIDERATION);
        requireFits(outcome);
        proposal = ProposedOutcome.of(outcome, by, at);
        question = null;
        state = PROPOSED;
    }

    void sendBack(String asked) {
        require(PROPOSED);
        question = asked;
        state = IN_RECONSIDERATION;
    }

    /** Decides: not by who proposed it, and never by who took the contested decision (Awb 10:3, third paragraph). */
    void decide(Reconsideration outcome, String by) {
        require(PROPOSED);
        if (by.equals(contestedBy)) {
            throw new Refusal("refusal.objection.ownDecision");
        }
        if (by.equals(proposal.by())) {
            throw new Refusal("refusal.objection.proposerDecides");
        }
        requireFits(outcome);
        state = switch (outcome.verdict()) {
            case INADMISSIBLE -> INADMISSIBLE;
            case UNFOUNDED -> UNFOUNDED;
            case FOUNDED -> FOUNDED;
        };
    }

    private void requireFits(Reconsideration outcome) {
        if (outcome.verdict() == Verdict.INADMISSIBLE && Boolean.TRUE.equals(excused)) {
            throw new Refusal("refusal.objection.wasExcused");
        }
        if (outcome.verdict() == Verdict.FOUNDED && Boolean.FALSE.equals(excused)) {
            throw new Refusal("refusal.objection.notExcused");
        }
        if (outcome.verdict() != Verdict.INADMISSIBLE && withoutInterest) {
            throw new Refusal("refusal.objection.withoutInterest");
        }
        if (outcome.verdict() == Verdict.FOUNDED && isPreparatory()) {
            throw new Refusal("refusal.objection.preparatory");
        }
        boolean met = hearing != null && hearing.skipped() == NoHearingGround.MET;
        if (met && outcome.verdict() != Verdict.FOUNDED) {
            throw new Refusal("refusal.objection.heardUnlessMet");
        }
        // Awb 7:13, seventh paragraph: who does not follow the commission says why.
        boolean deviates = hearing != null && hearing.advised() != null && hearing.advised() != outcome.verdict();
        if (deviates && outcome.deviation().isEmpty()) {
            throw new Refusal("refusal.objection.deviation");
        }
    }

    /** Awb 7:10, third paragraph: once, and not longer than the law allows. */
    void postpone(int weeks, int mostWeeks, String reason, LocalDate today, LocalDate deadline) {
        requireOpen();
        if (postponements.stream().anyMatch(earlier -> !earlier.isAgreed())) {
            throw new Refusal("refusal.objection.postponedBefore");
        }
        if (weeks < 1 || weeks > mostWeeks) {
            throw new Refusal("refusal.objection.postponedTooLong", mostWeeks);
        }
        if (today.isAfter(deadline)) {
            throw new Refusal("refusal.objection.postponedLate", deadline);
        }
        postponements.add(new Postponed(today, weeks, null, reason));
    }

    /** Awb 7:10, fourth paragraph: as long as the objector agrees to. */
    void postponeByConsent(LocalDate until, String reason, LocalDate today, LocalDate deadline) {
        requireOpen();
        if (until == null || !until.isAfter(deadline)) {
            throw new Refusal("refusal.objection.agreedEarlier", deadline);
        }
        postponements.add(new Postponed(today, null, until, reason));
    }

    /** Until it is decided. A second time changes nothing. */
    boolean withdraw(String reason, Instant at) {
        if (state == WITHDRAWN) {
            return false;
        }
        requireOpen();
        withdrawnAt = at;
        withdrawalReason = reason;
        state = WITHDRAWN;
        return true;
    }

    void letterComposed(DocumentId document) {
        require(INADMISSIBLE, UNFOUNDED, FOUNDED);
        letter = document.value();
    }

    void escalate() {
        escalated = true;
    }

    private void requireTermKnown() {
        if (objectionUntil == null) {
            throw new Refusal("refusal.objection.premature");
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new ObjectionNotReady(state);
        }
    }

    private void require(ObjectionState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new ObjectionNotReady(state);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    String gmCode() {
        return gmCode;
    }

    CaseNumber origin() {
        return new CaseNumber(origin);
    }

    CaseNumber contested() {
        return new CaseNumber(contested);
    }

    /** Awb 6:3. */
    boolean isPreparatory() {
        return contestedKind == null;
    }

    DecisionKind contestedKind() {
        return contestedKind;
    }

    String contestedBy() {
        return contestedBy;
    }

    Instant contestedAt() {
        return contestedAt;
    }

    Money contestedAmount() {
        return contestedAmount;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    LocalDate objectionUntil() {
        return objectionUntil;
    }

    ObjectionState state() {
        return state;
    }

    FilingChannel channel() {
        return channel;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate postmarkedOn() {
        return postmarkedOn;
    }

    /** The day on which it came in at the wrong body; null when it came to us at once. */
    LocalDate elsewhereOn() {
        return elsewhereOn;
    }

    String objector() {
        return objector;
    }

    String address() {
        return address;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    String grounds() {
        return grounds;
    }

    boolean isSigned() {
        return signed;
    }

    String lateReason() {
        return lateReason;
    }

    boolean costsAsked() {
        return costsAsked;
    }

    Timeliness timeliness() {
        return timeliness;
    }

    Boolean excused() {
        return excused;
    }

    String admissionReason() {
        return admissionReason;
    }

    boolean hasCommission() {
        return commission;
    }

    /** The day on which it was taken back; empty when it was not. */
    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnAt).map(Dutch::dateOf);
    }

    String handler() {
        return handler;
    }

    List<RepairAsked> repairs() {
        return List.copyOf(repairs);
    }

    Optional<RepairAsked> lastRepair() {
        return repairs.isEmpty() ? Optional.empty() : Optional.of(repairs.get(repairs.size() - 1));
    }

    List<Postponed> postponements() {
        return List.copyOf(postponements);
    }

    Optional<Hearing> hearing() {
        return Optional.ofNullable(hearing);
    }

    Optional<ProposedOutcome> proposal() {
        return Optional.ofNullable(proposal);
    }

    String question() {
        return question;
    }

    Optional<DocumentId> letter() {
        return Optional.ofNullable(letter).map(DocumentId::new);
    }

    boolean isEscalated() {
        return escalated;
    }
}
