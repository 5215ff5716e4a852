package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammeTask;
import nl.groeikracht.programme.ProgrammeYears;
import nl.groeikracht.programme.YearReported;

/** The report of a year: the figures are there, people tell what came of it. */
@Named
@RequestScoped
public class YearReportPage extends ProgrammeTaskPage {

    @Inject
    ProgrammeYears years;

    @Inject
    ProgrammeOverview overview;

    @Inject
    YearWords words;

    private String results;
    private String lessons;

    @Override
    ProgrammeTask open(TaskId id) {
        return years.openReport(id);
    }

    public void confirm() throws IOException {
        boolean missing = isMissing("resultaten", results, "report.error.results");
        missing |= isMissing("lessen", lessons, "report.error.lessons");
        if (!missing) {
            years.report(task().id(), getProgramme().number(), new YearReported(results, lessons));
            done("report.done", getProgramme().currentYear());
        }
    }

    public List<YearWords.Line> getFigures() {
        return words.lines(
                overview.figures(getProgramme().number(), getProgramme().currentYear()));
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }
}
