package nl.groeikracht.determination;

import static nl.groeikracht.determination.DeterminationState.CLOSED;
import static nl.groeikracht.determination.DeterminationState.DETERMINED;
import static nl.groeikracht.determination.DeterminationState.HEARING;
import static nl.groeikracht.determination.DeterminationState.PROPOSED;
import static nl.groeikracht.determination.DeterminationState.REPORT_ASKED;
import static nl.groeikracht.determination.DeterminationState.TO_CHECK;
import static nl.groeikracht.determination.DeterminationState.TO_PROPOSE;
import static nl.groeikracht.determination.DeterminationState.WAITING;

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
import java.util.Arrays;
import java.util.Optional;
import nl.groeikracht.budget.AccountKind;
import nl.groeikracht.budget.Arrangement;
import nl.groeikracht.budget.DeterminationRoute;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * The determination (vaststelling) of one grant.
 *
 * <p>Its life: the activity ends; where the arrangement or a sample asks it the receiver accounts; a caseworker checks
 * and proposes; who gets less is heard first; someone else decides, once. Whatever does not fit that order is refused
 * here, whoever asks it.
 */
@Entity
@Table(name = "determination")
class Determination {

    @Id
    @Column(name = "case_number")
    private String number;

    @Column(name = "request_number")
    private String request;

    @Column(name = "gm_code")
    private String gmCode;

    @Column(name = "granted_cents")
    private Money granted;

    @Enumerated(EnumType.STRING)
    private DeterminationRoute route;

    @Enumerated(EnumType.STRING)
    private AccountKind account;

    @Column(name = "sample_percentage")
    private int samplePercentage;

    @Column(name = "report_days")
    private int reportDays;

    @Column(name = "report_weeks")
    private int reportWeeks;

    @Column(name = "determine_weeks")
    private int determineWeeks;

    @Enumerated(EnumType.STRING)
    private DeterminationState state;

    @Column(name = "activity_ends")
    private LocalDate activityEnds;

    @Column(name = "sample_until")
    private LocalDate sampleUntil;

    @Column(name = "determine_by")
    private LocalDate determineBy;

    private boolean sampled;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "report_until")
    private LocalDate reportUntil;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "term_passed_on")
    private LocalDate termPassedOn;

    @Column(name = "not_happening")
    private String notHappening;

    @Column(name = "not_happening_at")
    private Instant notHappeningAt;

    @Embedded
    private Findings findings;

    @Embedded
    private ProposalFile proposal;

    @Embedded
    private IntentionFile intention;

    @Column(name = "sent_back_question")
    private String sentBackQuestion;

    private boolean late;

    @Version
    private long version;

    protected Determination() {}

    /** Begins when a grant was sent, under the arrangement that held for it. */
    static Determination of(
            CaseNumber number,
            CaseNumber request,
            String gmCode,
            Money granted,
            Arrangement arrangement,
            LocalDate activityEnds) {
        var determination = new Determination();
        determination.number = number.value();
        determination.request = request.value();
        determination.gmCode = gmCode;
        determination.granted = granted;
        determination.route = arrangement.determination();
        determination.account = arrangement.account();
        determination.samplePercentage = arrangement.samplePercentage();
        determination.reportDays = arrangement.reportDays();
        determination.reportWeeks = arrangement.reportWeeks();
        determination.determineWeeks = arrangement.determineWeeks();
        determination.state = WAITING;
        determination.activityEnds = activityEnds;
        determination.sampleUntil = activityEnds.plusWeeks(arrangement.reportWeeks());
        determination.determineBy = determination.asksAccount()
                ? activityEnds.plusWeeks(arrangement.reportWeeks()).plusWeeks(arrangement.determineWeeks())
                : activityEnds.plusWeeks(arrangement.determineWeeks());
        return determination;
    }

    /** An account is asked of everyone under this arrangement, or this one fell in a sample (Awb 4:45). */
    boolean asksAccount() {
        return account != AccountKind.NONE || sampled;
    }

    boolean asksCosts() {
        return account == AccountKind.PERFORMANCE_AND_COST;
    }

    /** A sample could still take this one. */
    boolean awaitsSample() {
        return state == WAITING && account == AccountKind.NONE && !sampled && samplePercentage > 0 && !granted.isZero();
    }

    void drawn() {
        if (!awaitsSample()) {
            throw new Refusal("refusal.notInSample", number);
        }
        sampled = true;
    }

    /** Awb 4:44: the receiver is asked to account, within a term. */
    void askReport(LocalDate today) {
        require(WAITING);
        askedOn = today;
        reportUntil = today.plusWeeks(reportWeeks);
        determineBy = reportUntil.plusWeeks(determineWeeks);
        state = REPORT_ASKED;
    }

    /** The receiver accounted before being asked. */
    void reportIsIn(LocalDate today) {
        require(WAITING);
        toCheck(today);
    }

    void reminded(LocalDate today) {
        require(REPORT_ASKED);
        remindedOn = today;
    }

    /** Awb 4:44, fourth paragraph: without account the municipality determines of its own accord. */
    void reportTermEnded(LocalDate today) {
        require(REPORT_ASKED);
        termPassedOn = today;
        state = TO_CHECK;
    }

    /** @return whether the process waits for this account now; also when not, the account is kept */
    boolean reported(LocalDate today) {
        if (state != REPORT_ASKED) {
            return false;
        }
        toCheck(today);
        return true;
    }

    /**
     * A later decision changed the grant. When nothing is left of it there is nothing to account for: what remains is to
     * determine it at nothing (Awb 4:47 under c).
     *
     * @return whether the process waits for something that does not come any more
     */
    boolean grantBecame(Money amount) {
        if (!state.isOpen()) {
            return false;
        }
        granted = amount;
        boolean waiting = state == WAITING || state == REPORT_ASKED;
        boolean nothingLeft = waiting && amount.isZero() && !isDirect();
        if (nothingLeft) {
            state = TO_PROPOSE;
        }
        return nothingLeft;
    }

    private void toCheck(LocalDate today) {
        determineBy = today.plusWeeks(determineWeeks);
        state = TO_CHECK;
    }

    /**
     * The receiver reports that the activity will not happen.
     *
     * @return whether the process waits for that now
     */
    boolean willNotHappen(String reason, Instant at) {
        if (!state.isOpen()) {
            throw new Refusal("refusal.determinedAlready");
        }
        notHappening = PlainText.required(reason, NewReport.TEXT_LIMIT);
        notHappeningAt = at;
        if (state != WAITING && state != REPORT_ASKED) {
            return false;
        }
        toCheck(Dutch.dateOf(at));
        return true;
    }

    /** @return true when nothing is left to determine, since that happened with the grant (Awb 4:43) */
    boolean checked(Findings found) {
        require(TO_CHECK);
        if (found.done() == null || found.obligationsMet() == null) {
            throw new Refusal("refusal.findingsMissing");
        }
        findings = found;
        state = isDirect() ? CLOSED : TO_PROPOSE;
        return isDirect();
    }

    /** No sample took it: it can be determined as it is. */
    void sampleTimeIsOver() {
        if (state == WAITING) {
            state = isDirect() ? CLOSED : TO_PROPOSE;
        }
    }

    /** Whether the receiver was heard on this, or on something worse (Awb 4:7, 4:8). */
    boolean isHeardOn(ProposedDetermination proposed, LocalDate today) {
        return intention != null && intention.covers(proposed, today);
    }

    /** Awb 4:8: tells what is intended, and until when the receiver may say something about it. */
    void announce(ProposedDetermination proposed, HearingDuty duty, LocalDate until, String by, Instant at) {
        require(TO_PROPOSE);
        proposed.requireWithin(granted);
        var today = Dutch.dateOf(at);
        if (until == null || !until.isAfter(today)) {
            throw new Refusal("refusal.supplementTerm", today.plusDays(1), today.plusDays(1));
        }
        proposal = ProposalFile.of(proposed, duty, 0, by, at);
        intention = IntentionFile.of(proposed, until);
        sentBackQuestion = null;
        state = HEARING;
    }

    /** @return false when the term is over or nothing was announced: then nothing changed */
    boolean viewGiven(String words, Instant at) {
        if (state != HEARING || Dutch.dateOf(at).isAfter(intention.until())) {
            return false;
        }
        intention = intention.answered(PlainText.required(words, NewReport.TEXT_LIMIT), at);
        state = TO_PROPOSE;
        return true;
    }

    /** @param reports how many reports were there to weigh */
    void propose(ProposedDetermination proposed, HearingDuty duty, int reports, String by, Instant at) {
        var today = Dutch.dateOf(at);
        if (state == HEARING && today.isAfter(intention.until())) {
            state = TO_PROPOSE;
        }
        require(TO_PROPOSE);
        proposed.requireWithin(granted);
        if (duty.required() && !isHeardOn(proposed, today)) {
            throw new Refusal("refusal.hearFirst");
        }
        if (view().isPresent() && proposed.viewWeighed().isEmpty()) {
            throw new Refusal("refusal.viewNotWeighed");
        }
        proposal = ProposalFile.of(proposed, duty, reports, by, at);
        sentBackQuestion = null;
        state = PROPOSED;
    }

    void sendBack(String question) {
        require(PROPOSED);
        sentBackQuestion = question;
        state = TO_PROPOSE;
    }

    /**
     * Takes the decision: once, by someone else than who proposed it (four eyes), on all that was told.
     *
     * @param reports how many reports there are now
     */
    void decide(String by, int reports) {
        require(PROPOSED);
        if (by.equals(proposal.by())) {
            throw new Refusal("refusal.assessorDecides");
        }
        if (reports > proposal.reportsWeighed()) {
            throw new Refusal("refusal.reportNotWeighed");
        }
        proposal.proposed().requireWithin(granted);
        state = DETERMINED;
    }

    void isLate() {
        late = true;
    }

    /** Without the receiver's account the municipality determines of its own accord (Awb 4:44, 4:47). */
    boolean isExOfficio(boolean anyReport) {
        return route == DeterminationRoute.EX_OFFICIO || !anyReport;
    }

    boolean isDirect() {
        return route == DeterminationRoute.DIRECT;
    }

    private void require(DeterminationState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new Refusal(state.isOpen() ? "refusal.determinationNotReady" : "refusal.determinedAlready");
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

    Money granted() {
        return granted;
    }

    DeterminationRoute route() {
        return route;
    }

    AccountKind account() {
        return account;
    }

    int samplePercentage() {
        return samplePercentage;
    }

    int reportDays() {
        return reportDays;
    }

    DeterminationState state() {
        return state;
    }

    LocalDate activityEnds() {
        return activityEnds;
    }

    LocalDate sampleUntil() {
        return sampleUntil;
    }

    LocalDate determineBy() {
        return determineBy;
    }

    boolean isSampled() {
        return sampled;
    }

    Optional<LocalDate> reportUntil() {
        return Optional.ofNullable(reportUntil);
    }

    Optional<LocalDate> termPassedOn() {
        return Optional.ofNullable(termPassedOn);
    }

    Optional<String> notHappening() {
        return Optional.ofNullable(notHappening);
    }

    Instant notHappeningAt() {
        return notHappeningAt;
    }

    Optional<Findings> findings() {
        return Optional.ofNullable(findings).filter(found -> found.done() != null);
    }

    Optional<ProposalFile> proposal() {
        return Optional.ofNullable(proposal).filter(file -> file.by() != null);
    }

    Optional<IntentionFile> intention() {
        return Optional.ofNullable(intention).filter(file -> file.until() != null);
    }

    /** What the receiver said of the intention. */
    Optional<String> view() {
        return intention().map(IntentionFile::words);
    }

    String sentBackQuestion() {
        return sentBackQuestion;
    }

    boolean wasLate() {
        return late;
    }
}
