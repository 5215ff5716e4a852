package nl.groeikracht.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.bpmn.RecoveryProcess.Step;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.ReceivedSubsidies;

/** Opens and takes the tasks of a recovery, with what the law asks at each. */
@ApplicationScoped
class RecoveryTasks {

    @Inject
    CaseDesk desk;

    @Inject
    Recoveries recoveries;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    DebtRules rules;

    @Inject
    People people;

    @Inject
    Clock clock;

    RecoveryTask open(TaskId task, Step step, Role role) {
        var opened = desk.open(task, step.name(), role);
        var recovery = recoveries.read(opened.card().number());
        var view = recovery.view();
        var today = Dutch.today(clock);
        return new RecoveryTask(
                opened.task(),
                opened.card(),
                view,
                subsidies.read(view.request()),
                view.proposalBy() == null ? null : people.nameOf(view.proposalBy()),
                rules.claimableUntil(view.fixedOn()),
                rules.payUntil(today),
                rules.reminderFee(view.outstanding(), today),
                interestUntil(view, today),
                view.payUntil() == null ? null : rules.limitationOn(view.payUntil()),
                hints(step, view, today));
    }

    /** Locks the recovery first: who comes second sees what the first did. */
    Recovery take(TaskId task, CaseNumber number, Step step, Role role) {
        var recovery = recoveries.lock(number);
        desk.take(task, number, step.name(), role);
        return recovery;
    }

    /** What is owed in interest from the first day of default, or after what was fixed already. */
    Money interestUntil(RecoveryView view, LocalDate through) {
        if (view.inDefaultSince() == null || view.claimed() == null) {
            return Money.ZERO;
        }
        var paid = recoveries.principalPaid(view.number());
        var whole = rules.interest().over(view.claimed(), paid, view.inDefaultSince(), through);
        var fixed = view.interestThrough() == null
                ? Money.ZERO
                : rules.interest().over(view.claimed(), paid, view.inDefaultSince(), view.interestThrough());
        return whole.lessAtMost(fixed);
    }

    private List<LawHint> hints(Step step, RecoveryView view, LocalDate today) {
        var until = rules.claimableUntil(view.fixedOn());
        return switch (step) {
            case proposeRecovery, decideRecovery ->
                List.of(
                        LawHint.asks("recoveryMay", view.cause().article(), view.overpaid()),
                        LawHint.of("recoveryInTime", "Awb 4:57 lid 4", !today.isAfter(until), until),
                        LawHint.asks("recoveryWeighed", "Awb 3:4 lid 2"));
            case chooseNextStep ->
                List.of(
                        LawHint.of("reminded", "Awb 4:112 lid 1", view.remindedOn() != null),
                        LawHint.asks("interestRuns", "Awb 4:97, 4:98", rules.noInterestBelow(today)),
                        LawHint.asks("debtLapses", "Awb 4:104 lid 1", rules.limitationOn(view.payUntil())));
            case decideInterest ->
                List.of(
                        LawHint.asks("interestFixed", "Awb 4:99"),
                        LawHint.asks("interestRuns", "Awb 4:97, 4:98", rules.noInterestBelow(today)));
            default -> List.of();
        };
    }
}
