package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.programme.FundingView;
import nl.groeikracht.programme.ProgrammeFounding;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammeTask;

/** The plan of a programme is complete: neighbourhoods can be chosen. */
@Named
@RequestScoped
public class PreparePage extends ProgrammeTaskPage {

    @Inject
    ProgrammeFounding founding;

    @Inject
    ProgrammeOverview overview;

    private List<FundingView> funding = List.of();

    @Override
    ProgrammeTask open(TaskId id) {
        return founding.open(id);
    }

    @Override
    void opened() {
        funding = overview.read(getProgramme().number()).funding();
    }

    public void confirm() throws IOException {
        founding.prepared(task().id(), getProgramme().number());
        done("prepare.done");
    }

    public List<FundingView> getFunding() {
        return funding;
    }
}
