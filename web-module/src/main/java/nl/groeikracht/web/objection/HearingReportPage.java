package nl.groeikracht.web.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.objection.ObjectionHearing;
import nl.groeikracht.objection.Verdict;
import nl.groeikracht.process.TaskId;

/** Reports a hearing, and what a commission advises. */
@Named
@RequestScoped
public class HearingReportPage extends ObjectionTaskPage {

    @Inject
    ObjectionHearing hearing;

    private String by;
    private String report;
    private String advice;
    private Verdict advised;

    @Override
    protected void open(TaskId id) {
        show(hearing.openReport(id));
    }

    public void confirm() throws IOException {
        require("wie", isFilled(by), "error.heardBy");
        require("verslag", isFilled(report), "error.report");
        if (getView().commission()) {
            require("advies", isFilled(advice), "error.advice");
            require("uitkomst", advised != null, "error.advised");
        }
        if (!problems.any()) {
            hearing.report(task().id(), task().number(), by, report, advice, advised);
            done("report.done", task().number().value());
        }
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public String words(Verdict verdict) {
        return text("verdict." + verdict);
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public Verdict getAdvised() {
        return advised;
    }

    public void setAdvised(Verdict advised) {
        this.advised = advised;
    }
}
