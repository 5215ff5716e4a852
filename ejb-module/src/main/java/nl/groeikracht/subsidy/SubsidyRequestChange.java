package nl.groeikracht.subsidy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import nl.groeikracht.bpmn.SubsidyRequestProcess;
import nl.groeikracht.process.ModelChange;
import nl.groeikracht.shared.Dutch;

/** Version 2 of a request's model waits for a supplement inside a part of its own, where the applicant is reminded. */
@Dependent
public class SubsidyRequestChange implements ModelChange {

    private final Function<LocalDate, Instant> reminder;

    @Inject
    SubsidyRequestChange(PreparationTerms terms) {
        this(terms::remindAt);
    }

    /** @param reminder when the applicant is reminded of a supplement that is due on a day */
    public SubsidyRequestChange(Function<LocalDate, Instant> reminder) {
        this.reminder = reminder;
    }

    @Override
    public String processKey() {
        return SubsidyRequestProcess.KEY;
    }

    @Override
    public Map<String, String> moves() {
        return Map.of(
                "supplementOrTerm", "supplementOrTerm",
                "supplemented", "supplemented",
                "supplementTermEnds", "supplementTermEnds");
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> known) {
        if (!(known.get(SubsidyRequestProcess.SUPPLEMENT_UNTIL.name()) instanceof Date end)) {
            return Map.of();
        }
        var lastDay = Dutch.dateOf(end.toInstant()).minusDays(1);
        var moment = SubsidyRequestProcess.SUPPLEMENT_REMIND_AT.of(reminder.apply(lastDay));
        return Map.of(moment.name(), moment.value());
    }
}
