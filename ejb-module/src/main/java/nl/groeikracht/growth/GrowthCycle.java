package nl.groeikracht.growth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * Where a team is in the five phases. The order is fixed; going back is as normal as going on, and a team that stopped
 * can begin again for some time.
 */
@Entity
@Table(name = "growth_cycle")
class GrowthCycle {

    static final int TEXT_LIMIT = 4000;

    @Id
    private String team;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private GrowthState state;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "phase_since")
    private LocalDate phaseSince;

    @Column(name = "evaluation_due")
    private LocalDate evaluationDue;

    @Column(name = "more_support")
    private boolean moreSupport;

    @Column(name = "restart_until")
    private LocalDate restartUntil;

    private String lessons;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected GrowthCycle() {}

    GrowthCycle(CaseNumber team, String gmCode, Phase phase, LocalDate today, LocalDate evaluation) {
        this.team = team.value();
        this.gmCode = gmCode;
        this.phase = phase;
        state = GrowthState.RUNNING;
        startedOn = today;
        phaseSince = today;
        evaluationDue = evaluation;
    }

    /** On to the next phase. @return false when there is none: the team is on its own feet */
    boolean goOn(LocalDate today) {
        requireRunning();
        var next = phase.next();
        next.ifPresentOrElse(following -> enter(following, today), () -> end(GrowthState.INDEPENDENT, today));
        return next.isPresent();
    }

    void evaluated(boolean withMoreSupport, LocalDate nextEvaluation) {
        requireRunning();
        moreSupport = withMoreSupport;
        evaluationDue = nextEvaluation;
    }

    /** Relapse: back to an earlier phase, to come up again from there. */
    void stepBack(Phase to, LocalDate today, LocalDate nextEvaluation) {
        requireRunning();
        if (to == null || !to.isBefore(phase)) {
            throw new Refusal("refusal.notAnEarlierPhase");
        }
        enter(to, today);
        evaluationDue = nextEvaluation;
    }

    /** @param until until when the team can begin again */
    void stop(String learned, LocalDate today, LocalDate until) {
        requireRunning();
        lessons = PlainText.required(learned, TEXT_LIMIT);
        restartUntil = until;
        end(GrowthState.STOPPED, today);
    }

    void restart(Phase in, LocalDate today, LocalDate nextEvaluation) {
        if (state != GrowthState.STOPPED || today.isAfter(restartUntil)) {
            throw new Refusal("refusal.cannotRestart");
        }
        state = GrowthState.RUNNING;
        endedOn = null;
        restartUntil = null;
        evaluationDue = nextEvaluation;
        enter(in, today);
    }

    void merge(LocalDate today) {
        requireRunning();
        end(GrowthState.MERGED, today);
    }

    void split(LocalDate today) {
        requireRunning();
        end(GrowthState.SPLIT, today);
    }

    void requireRunning() {
        if (state != GrowthState.RUNNING) {
            throw new Refusal("refusal.teamNotGuided");
        }
    }

    private void enter(Phase following, LocalDate today) {
        phase = following;
        phaseSince = today;
    }

    private void end(GrowthState how, LocalDate today) {
        state = how;
        endedOn = today;
        moreSupport = false;
    }

    CaseNumber team() {
        return new CaseNumber(team);
    }

    String gmCode() {
        return gmCode;
    }

    Phase phase() {
        return phase;
    }

    GrowthState state() {
        return state;
    }

    boolean isRunning() {
        return state == GrowthState.RUNNING;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate phaseSince() {
        return phaseSince;
    }

    LocalDate evaluationDue() {
        return evaluationDue;
    }

    boolean getsMoreSupport() {
        return moreSupport;
    }

    LocalDate restartUntil() {
        return restartUntil;
    }

    String lessons() {
        return lessons;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
