package nl.groeikracht.penalty;

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
import java.util.Optional;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Message;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Outcome;
import nl.groeikracht.legal.Penalty;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * Someone holds in writing that a decision is late. Valid, it starts the two weeks after which each day costs money; the
 * penalty that follows is fixed by someone else than who checked it. What the law does not allow is refused here.
 */
@Entity
@Table(name = "notice_of_default")
class NoticeOfDefault {

    static final int TEXT_LIMIT = 4000;
    private static final int MOST_APPLICANTS = 50;

    @Id
    @Column(name = "case_number")
    private String number;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    private String request;

    @Column(name = "due_case")
    private String dueCase;

    @Enumerated(EnumType.STRING)
    private NoticeChannel channel;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String words;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private int applicants;

    @Enumerated(EnumType.STRING)
    private NoPenaltyGround ground;

    private String findings;

    @Column(name = "checked_by")
    private String checkedBy;

    private String question;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    private Integer days;

    @Column(name = "owed_cents")
    private Money owed;

    @Column(name = "fix_before")
    private LocalDate fixBefore;

    private String reasons;
    private String body;
    private String mandate;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected NoticeOfDefault() {}

    /** @param deadline last day of the term for the decision, as it was on the day of receipt */
    NoticeOfDefault(CaseNumber number, String gmCode, CaseNumber request, Filed filed, LocalDate deadline, Instant at) {
        this.number = number.value();
        this.gmCode = gmCode;
        this.request = request.value();
        this.dueCase = filed.dueCase().value();
        this.channel = filed.channel();
        this.receivedOn = filed.receivedOn();
        this.words = PlainText.of(filed.words(), TEXT_LIMIT);
        this.registeredBy = filed.registeredBy();
        this.deadline = deadline;
        this.filedAt = at;
        this.applicants = 1;
        this.state = NoticeState.RECEIVED;
    }

    /**
     * What came in.
     *
     * @param dueCase in which the decision is late
     * @param registeredBy null for the resident's own
     */
    record Filed(CaseNumber dueCase, NoticeChannel channel, LocalDate receivedOn, String words, String registeredBy) {}

    boolean isPremature() {
        return Penalty.isPremature(receivedOn, deadline);
    }

    /** It came before the end of the term: it has no effect (Awb 4:17, third paragraph). */
    Outcome foundPremature(String by) {
        require(NoticeState.RECEIVED);
        if (!isPremature()) {
            throw new Refusal("refusal.notice.notPremature", deadline);
        }
        checked(by);
        state = NoticeState.PREMATURE;
        return Outcome.ANSWER;
    }

    /**
     * It has effect. What was decided while it was checked counts by its own day.
     *
     * @param together how many asked together: they share equally (Awb 4:17, seventh paragraph)
     */
    Outcome accept(int together, Penalty penalty, LocalDate fixUntil, String by) {
        requireEffect(together);
        checked(by);
        if (settledOn == null) {
            state = NoticeState.WAITING;
            return Outcome.WAIT;
        }
        if (penalty.owedWhenSentOn(settledOn).isZero()) {
            state = NoticeState.IN_TIME;
            return Outcome.ANSWER;
        }
        toFix(penalty, fixUntil);
        return Outcome.DECIDE_NOW;
    }

    /** There is a ground by which nothing is owed; a decider has the last word. */
    Outcome foundGround(NoPenaltyGround found, String why, int together, LocalDate fixUntil, String by) {
        requireEffect(together);
        if (found == null) {
            throw new Refusal("refusal.notice.groundMissing");
        }
        findings = PlainText.required(why, TEXT_LIMIT);
        ground = found;
        checked(by);
        days = 0;
        owed = Money.ZERO;
        fixBefore = fixUntil;
        state = NoticeState.TO_FIX;
        return Outcome.DECIDE_NOW;
    }

    private void requireEffect(int together) {
        require(NoticeState.RECEIVED);
        if (isPremature()) {
            throw new Refusal("refusal.notice.premature", deadline);
        }
        if (together < 1 || together > MOST_APPLICANTS) {
            throw new Refusal("refusal.notice.applicants", MOST_APPLICANTS);
        }
        applicants = together;
        ground = null;
        findings = null;
    }

    private void checked(String by) {
        checkedBy = by;
        question = null;
    }

    /**
     * The decision was sent, or is not needed any more.
     *
     * @return what to tell the process; empty when nothing waits for it
     */
    Optional<Message> settled(LocalDate on, Penalty penalty) {
        if (!state.isOpen() || settledOn != null) {
            return Optional.empty();
        }
        settledOn = on;
        if (state == NoticeState.WAITING && penalty.owedWhenSentOn(on).isZero()) {
            state = NoticeState.IN_TIME;
            return Optional.of(Message.decidedInTime);
        }
        return state == NoticeState.RUNNING ? Optional.of(Message.decidedLate) : Optional.empty();
    }

    /**
     * The two weeks passed.
     *
     * @return false when the decision was sent already: then it stops at once
     */
    boolean start() {
        require(NoticeState.WAITING);
        state = NoticeState.RUNNING;
        return settledOn == null;
    }

    /** The decision was sent, or the last day passed. */
    void stop(Penalty penalty, LocalDate fixUntil) {
        require(NoticeState.RUNNING);
        toFix(penalty, fixUntil);
    }

    private void toFix(Penalty penalty, LocalDate fixUntil) {
        days = settledOn == null ? penalty.tariff().mostDays() : penalty.daysWhenSentOn(settledOn);
        owed = penalty.tariff().after(days);
        fixBefore = fixUntil;
        state = NoticeState.TO_FIX;
    }

    /** Back to who checked it, with a question. */
    void sendBack(String asked) {
        require(NoticeState.TO_FIX);
        if (ground == null) {
            throw new Refusal("refusal.notice.nothingToCheck");
        }
        question = PlainText.required(asked, TEXT_LIMIT);
        days = null;
        owed = null;
        fixBefore = null;
        state = NoticeState.RECEIVED;
    }

    void requireFixable(String by) {
        require(NoticeState.TO_FIX);
        if (by.equals(checkedBy)) {
            throw new Refusal("refusal.notice.checkerDecides");
        }
    }

    /** Fixes whether and how much is owed (Awb 4:18). */
    void fix(String why, String by, String onBehalfOf, String mandateLine, Instant at) {
        requireFixable(by);
        reasons = PlainText.of(why, TEXT_LIMIT);
        if (owed.isZero() && reasons.isEmpty()) {
            throw new Refusal("refusal.reasonsMissing");
        }
        body = onBehalfOf;
        mandate = mandateLine;
        decidedBy = by;
        decidedAt = at;
        state = owed.isZero() ? NoticeState.NOT_OWED : NoticeState.FIXED;
    }

    void payable() {
        require(NoticeState.FIXED);
        state = NoticeState.PAYABLE;
    }

    private void require(NoticeState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new Refusal("refusal.notice.notNow");
        }
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    CaseNumber request() {
        return new CaseNumber(request);
    }

    CaseNumber dueCase() {
        return new CaseNumber(dueCase);
    }

    String gmCode() {
        return gmCode;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate settledOn() {
        return settledOn;
    }

    NoticeState state() {
        return state;
    }

    NoticeView view(Penalty penalty) {
        return new NoticeView(
                number(),
                gmCode,
                request(),
                dueCase(),
                channel,
                receivedOn,
                words,
                registeredBy,
                deadline,
                isPremature(),
                state,
                penalty,
                applicants,
                ground,
                findings,
                checkedBy,
                question,
                settledOn,
                days,
                owed,
                fixBefore,
                reasons,
                body,
                mandate,
                decidedBy,
                decidedAt == null ? null : Dutch.dateOf(decidedAt));
    }
}
