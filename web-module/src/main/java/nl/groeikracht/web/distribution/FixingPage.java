package nl.groeikracht.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.distribution.RoundFixing;
import nl.groeikracht.process.TaskId;

/** What each request in a round gets, to be fixed. */
@Named
@RequestScoped
public class FixingPage extends RoundTaskPage {

    @Inject
    RoundFixing roundFixing;

    private String reasons;

    @Override
    protected void open(TaskId id) {
        show(roundFixing.open(id));
    }

    public void confirm() throws IOException {
        if (reasons == null || reasons.isBlank()) {
            wrong("redenen", "tasks", "error.reason");
            return;
        }
        roundFixing.fix(task().id(), task().number(), reasons);
        done("fix.done", task().number());
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
