package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.programme.Chosen;
import nl.groeikracht.programme.FundingView;
import nl.groeikracht.programme.ProgrammeLaunch;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammeTask;

/** After the lead time: all teams begin, or the programme does not go on. */
@Named
@RequestScoped
public class LaunchPage extends ProgrammeTaskPage {

    @Inject
    ProgrammeLaunch launching;

    @Inject
    ProgrammeOverview overview;

    private List<Chosen> chosen = List.of();
    private boolean paid;
    private String reasons;

    @Override
    ProgrammeTask open(TaskId id) {
        return launching.open(id);
    }

    @Override
    void opened() {
        var detail = overview.read(getProgramme().number());
        chosen = detail.chosen();
        var first = detail.funding().stream().filter(line -> line.year() == 1).toList();
        paid = !first.isEmpty() && first.stream().allMatch(FundingView::isCommitted);
    }

    public void launch() throws IOException {
        launching.launch(task().id(), getProgramme().number());
        done("launch.done", chosen.size());
    }

    public void cancel() throws IOException {
        if (!isMissing("redenen", reasons, "launch.error.reasons")) {
            launching.cancel(task().id(), getProgramme().number(), reasons);
            done("launch.cancelled");
        }
    }

    public List<Chosen> getChosen() {
        return chosen;
    }

    /** Whether the money of the first year is committed. */
    public boolean isPaid() {
        return paid;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
