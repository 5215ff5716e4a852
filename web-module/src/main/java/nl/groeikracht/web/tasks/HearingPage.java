package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.subsidy.HearingOfApplicant;
import nl.groeikracht.subsidy.HearingTask;
import nl.groeikracht.subsidy.ViewManner;

/** What the applicant says of our intention, in a conversation or in a letter. */
@Named
@RequestScoped
public class HearingPage extends TaskPage {

    @Inject
    HearingOfApplicant hearing;

    private HearingTask opened;
    private ViewManner manner;
    private String report;

    @Override
    void open(TaskId id) {
        opened = hearing.open(id);
        show(opened.task(), opened.view(), opened.hints());
    }

    public void confirm() throws IOException {
        if (manner == null) {
            problems.add("hoe", "error.manner");
        }
        if (Typed.text(report).isEmpty()) {
            problems.add("verslag", "error.report");
        }
        if (!problems.any()) {
            hearing.register(task().id(), task().number(), manner, report);
            done("hearing.done", task().number());
        }
    }

    public HearingTask getTask() {
        return opened;
    }

    public ViewManner getManner() {
        return manner;
    }

    public void setManner(ViewManner manner) {
        this.manner = manner;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
