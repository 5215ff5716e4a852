package nl.groeikracht.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.groeikracht.bpmn.DeterminationProcess;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess;
import nl.groeikracht.bpmn.RecoveryProcess;
import nl.groeikracht.bpmn.WithdrawalProcess;
import nl.groeikracht.determination.ActivityDone;
import nl.groeikracht.determination.ActivityReporting;
import nl.groeikracht.determination.DeterminationDeciding;
import nl.groeikracht.determination.DeterminationProposing;
import nl.groeikracht.determination.LoweringGround;
import nl.groeikracht.determination.NewReport;
import nl.groeikracht.determination.ProposedDetermination;
import nl.groeikracht.determination.ReportCheck;
import nl.groeikracht.objection.ObjectionFiling;
import nl.groeikracht.objection.ResidentObjection;
import nl.groeikracht.penalty.NoticeCheck;
import nl.groeikracht.penalty.NoticeFiling;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.recovery.RecoveryDecision;
import nl.groeikracht.recovery.RecoveryProposal;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.withdrawal.ChangeGround;
import nl.groeikracht.withdrawal.GrantChangeProposing;
import nl.groeikracht.withdrawal.GrantChangeStart;
import nl.groeikracht.withdrawal.ProposedChange;

/** What the verbs of a course mean that come after the decision: objection, report, determination, recovery, notice. */
@ApplicationScoped
class DemoLaterDeeds {

    private static final int DAYS_TO_ANSWER = 14;

    @Inject
    DemoTasks tasks;

    @Inject
    CaseCards cards;

    @Inject
    ObjectionFiling objections;

    @Inject
    NoticeFiling notices;

    @Inject
    NoticeCheck noticeCheck;

    @Inject
    ActivityReporting reporting;

    @Inject
    ReportCheck reportCheck;

    @Inject
    DeterminationProposing proposing;

    @Inject
    DeterminationDeciding deciding;

    @Inject
    GrantChangeStart changes;

    @Inject
    GrantChangeProposing changeProposals;

    @Inject
    RecoveryProposal recoveryProposal;

    @Inject
    RecoveryDecision recoveryDecision;

    @Inject
    Clock clock;

    void byResident(DemoDeed deed) {
        var onCase = deed.onCase();
        var words = onCase.request.text(deed.verb());
        switch (deed.verb()) {
            case "objects" ->
                objections.file(onCase.token(), new ResidentObjection(onCase.number(), words, "", false), List.of());
            case "notifies" -> notices.file(onCase.token(), onCase.number(), words);
            case "reports" ->
                reporting.report(
                        onCase.token(),
                        UUID.randomUUID().toString(),
                        new NewReport(words, null, "", List.of()),
                        List.of());
            case "answers" -> reporting.answer(onCase.token(), words);
            default -> throw new IllegalArgumentException("Nobody knows how to do: " + deed.verb());
        }
    }

    /** By the employee who is signed in. */
    void byEmployee(DemoDeed deed) {
        var reasons = deed.onCase().request.text("later");
        switch (deed.verb()) {
            case "accepts" -> {
                var notice = following(deed, NoticeOfDefaultProcess.KEY);
                noticeCheck.accept(at(notice, NoticeOfDefaultProcess.Step.checkNotice.name()), notice, 1);
            }
            case "checks" -> {
                var number = following(deed, DeterminationProcess.KEY);
                reportCheck.checked(
                        at(number, DeterminationProcess.Step.checkReport.name()),
                        number,
                        ActivityDone.PARTLY,
                        true,
                        "");
            }
            case "lowers" -> lower(deed, reasons);
            case "determines" -> {
                var number = following(deed, DeterminationProcess.KEY);
                deciding.decide(at(number, DeterminationProcess.Step.decideDetermination.name()), number);
            }
            case "reclaims" -> {
                var recovery = following(deed, RecoveryProcess.KEY);
                recoveryProposal.propose(
                        at(recovery, RecoveryProcess.Step.proposeRecovery.name()), recovery, euros(deed), reasons);
            }
            case "recovers" -> {
                var recovery = following(deed, RecoveryProcess.KEY);
                recoveryDecision.recover(
                        at(recovery, RecoveryProcess.Step.decideRecovery.name()), recovery, euros(deed), reasons);
            }
            case "changes" -> change(deed, reasons);
            default -> throw new IllegalArgumentException("Nobody knows how to do: " + deed.verb());
        }
    }

    /** On what the receiver told, so nobody has to be heard on it first. */
    private void change(DemoDeed deed, String reasons) {
        var told =
                new ProposedChange(euros(deed), ChangeGround.ACTIVITIES_NOT_DONE, reasons, true, null, null, null, "");
        var number = changes.start(deed.onCase().number(), reasons);
        changeProposals.propose(at(number, WithdrawalProcess.Step.proposeChange.name()), number, told, null);
    }

    /** The receiver is heard on it first; proposed again, what was answered has been weighed. */
    private void lower(DemoDeed deed, String reasons) {
        var number = following(deed, DeterminationProcess.KEY);
        var proposed = new ProposedDetermination(
                euros(deed),
                LoweringGround.ACTIVITIES_NOT_DONE,
                reasons,
                true,
                deed.words().size() > 2 ? deed.onCase().request.text("weighed") : "");
        var until = Dutch.today(clock).plusDays(DAYS_TO_ANSWER);
        proposing.propose(at(number, DeterminationProcess.Step.proposeDetermination.name()), number, proposed, until);
    }

    private TaskId at(CaseNumber number, String step) {
        return tasks.at(number, step);
    }

    private CaseNumber following(DemoDeed deed, String kind) {
        var request = deed.onCase().number();
        return cards.following(request).stream()
                .filter(card -> card.kind().equals(kind))
                .map(CaseCard::number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + kind + " follows on " + request));
    }

    private static Money euros(DemoDeed deed) {
        return Money.euros(Long.parseLong(deed.detail()));
    }
}
