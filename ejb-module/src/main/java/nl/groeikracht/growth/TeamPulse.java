package nl.groeikracht.growth;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;

/**
 * The facts of a guided team from which it shows how it fares.
 *
 * @param lastActivity the newest of all that was recorded
 * @param contactPresent there is a contact person who still works for the municipality
 * @param plannedInPhase minutes of guidance
 * @param recent minutes of guidance in the last ninety days
 * @param before minutes of guidance in the ninety days before those
 * @param agreedOn when team and municipality signed their newest agreement, or talked about it last; null without one
 */
record TeamPulse(
        Phase phase,
        LocalDate lastActivity,
        LocalDate evaluationDue,
        boolean moreSupport,
        boolean contactPresent,
        boolean guidePresent,
        int members,
        int plannedInPhase,
        int spentInPhase,
        int recent,
        int before,
        LocalDate agreedOn) {

    Set<Signal> signals(LocalDate today, Map<Setting, Integer> settings) {
        var signals = EnumSet.noneOf(Signal.class);
        if (lastActivity.plusDays(settings.get(Setting.STAGNATION_DAYS)).isBefore(today)) {
            signals.add(Signal.STAGNATING);
        }
        if (evaluationDue.plusDays(settings.get(Setting.EVALUATION_GRACE_DAYS)).isBefore(today)) {
            signals.add(Signal.EVALUATION_OVERDUE);
        }
        if (!contactPresent) {
            signals.add(Signal.NO_CONTACT);
        }
        if (!guidePresent) {
            signals.add(Signal.NO_GUIDE);
        }
        if (members <= 1) {
            signals.add(Signal.ONE_PERSON);
        }
        if (spentInPhase > plannedInPhase || growsWhereItShouldFall(settings)) {
            signals.add(Signal.GUIDANCE_NOT_FALLING);
        }
        if (agreedOn != null
                && agreedOn.plusMonths(settings.get(Setting.TALK_MONTHS)).isBefore(today)) {
            signals.add(Signal.TALK_DUE);
        }
        return signals;
    }

    /** From growing on a team needs ever less, unless it was agreed that it gets more support for a while. */
    private boolean growsWhereItShouldFall(Map<Setting, Integer> settings) {
        return !phase.isBefore(Phase.GROW)
                && !moreSupport
                && recent > before
                && recent > settings.get(Setting.LOW_GUIDANCE_MINUTES);
    }
}
