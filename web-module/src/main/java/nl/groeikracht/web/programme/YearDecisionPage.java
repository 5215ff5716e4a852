package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.programme.FundingView;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammeTask;
import nl.groeikracht.programme.ProgrammeYears;
import nl.groeikracht.programme.YearView;

/** Each year anew: the programme goes on, or it stops. */
@Named
@RequestScoped
public class YearDecisionPage extends ProgrammeTaskPage {

    @Inject
    ProgrammeYears years;

    @Inject
    ProgrammeOverview overview;

    private YearView year;
    private List<FundingView> next = List.of();
    private String outcome;
    private String reasons;

    @Override
    ProgrammeTask open(TaskId id) {
        return years.openDecision(id);
    }

    @Override
    void opened() {
        var detail = overview.read(getProgramme().number());
        int current = getProgramme().currentYear();
        year = detail.years().stream()
                .filter(one -> one.year() == current)
                .findFirst()
                .orElseThrow();
        next = detail.funding().stream()
                .filter(line -> line.year() == current + 1)
                .toList();
    }

    public void confirm() throws IOException {
        boolean missing = isMissing("besluit", outcome, "decide.error.outcome");
        missing |= isMissing("redenen", reasons, "decide.error.reasons");
        if (!missing) {
            boolean goesOn = "GO".equals(outcome);
            years.decide(task().id(), getProgramme().number(), goesOn, reasons);
            done(goesOn ? "decide.goesOn" : "decide.stops");
        }
    }

    public YearView getYear() {
        return year;
    }

    /** The money of the year that would follow. */
    public List<FundingView> getNext() {
        return next;
    }

    public boolean isPaid() {
        return !next.isEmpty() && next.stream().allMatch(FundingView::isCommitted);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
