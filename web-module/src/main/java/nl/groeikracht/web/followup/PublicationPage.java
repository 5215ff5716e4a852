package nl.groeikracht.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.PublicationPosting;
import nl.groeikracht.casework.PublicationTask;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.casefile.CaseFiles;

/** A letter of a follow-up case to print and to post, and the day on which that was done. */
@Named
@RequestScoped
public class PublicationPage extends FollowUpTaskPage {

    @Inject
    PublicationPosting posting;

    @Inject
    FieldProblems problems;

    private PublicationTask opened;
    private LocalDate date;

    @Override
    protected void open(TaskId id) {
        opened = posting.open(id);
        show(opened.task(), opened.card(), opened.hints());
        date = opened.latest();
    }

    @Override
    protected String area() {
        return "followup";
    }

    public void confirm() throws IOException {
        if (date == null) {
            problems.add("datum", texts.get("tasks", "error.date", format.inputDate(opened.latest())));
        } else if (date.isAfter(opened.latest())) {
            problems.add("datum", texts.get("tasks", "error.dateFuture"));
        } else if (date.isBefore(opened.letter().readiedOn())) {
            problems.add(
                    "datum",
                    texts.get("tasks", "error.dateBefore", opened.letter().readiedOn()));
        } else {
            posting.posted(task().id(), task().number(), date);
            done("posted", task().number(), date);
        }
    }

    public String getWhy() {
        return opened.letter().undeliverableAt() == null
                ? texts.get("tasks", "post.why.noConsent")
                : texts.get("tasks", "post.why.undeliverable", opened.letter().undeliverableReason());
    }

    public String getLetterUrl() {
        return CaseFiles.url(getCard().number(), opened.letter().letter());
    }

    public List<String> getAddressLines() {
        return opened.letter().addressee().lines().toList();
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
