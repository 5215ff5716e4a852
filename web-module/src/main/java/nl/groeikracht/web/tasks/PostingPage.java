package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.subsidy.LetterPosting;
import nl.groeikracht.subsidy.PostingTask;
import nl.groeikracht.web.casefile.CaseFiles;

/** A letter to print and to post, and the day on which that was done. */
@Named
@RequestScoped
public class PostingPage extends TaskPage {

    @Inject
    LetterPosting posting;

    private PostingTask opened;
    private LocalDate date;

    @Override
    void open(TaskId id) {
        opened = posting.open(id);
        show(opened.task(), opened.view(), opened.hints());
        date = opened.latest();
    }

    public void confirm() throws IOException {
        if (date == null) {
            problems.add("datum", "error.date", format.inputDate(opened.latest()));
        } else if (date.isAfter(opened.latest())) {
            problems.add("datum", "error.dateFuture");
        } else if (date.isBefore(opened.earliest())) {
            problems.add("datum", "error.dateBefore", opened.earliest());
        } else {
            posting.posted(task().id(), task().number(), date);
            done(getView().decision().isGrant() ? "post.doneGrant" : "post.done", task().number(), date);
        }
    }

    public String getWhy() {
        var sending = getView().sending();
        return sending.undeliverableAt() == null
                ? texts.get("tasks", "post.why.noConsent")
                : texts.get("tasks", "post.why.undeliverable", sending.undeliverableReason());
    }

    public String getLetterUrl() {
        return CaseFiles.url(getView().number(), opened.letter().id());
    }

    public List<String> getAddressLines() {
        var applicant = getView().applicant();
        return (applicant.name() + "\n" + applicant.address()).lines().toList();
    }

    public PostingTask getTask() {
        return opened;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
