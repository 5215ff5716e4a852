package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.casework.DueDecision;
import nl.groeikracht.penalty.NoticeFiling;
import nl.groeikracht.penalty.NoticeForm;
import nl.groeikracht.penalty.NoticeState;
import nl.groeikracht.penalty.NoticeView;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Option;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Tells with the secret link that a decision is late, and shows what became of that. */
@Named
@RequestScoped
public class NoticePage extends TrackedPage {

    @Inject
    NoticeFiling filing;

    @Inject
    FieldProblems problems;

    private NoticeForm form;
    private String about;
    private String words;

    @Override
    void opened() {
        form = filing.open(token);
        words = text("standard");
        about = waiting().stream().findFirst().map(due -> due.number().value()).orElse(null);
    }

    private List<DueDecision> waiting() {
        return form.due().stream().filter(due -> !form.isRunning(due)).toList();
    }

    public void send() {
        if (about == null || about.isBlank()) {
            problems.add("over", text("error.about"));
        }
        if (words == null || words.isBlank()) {
            problems.add("bericht", text("error.words"));
        } else if (words.codePointCount(0, words.length()) > NoticeFiling.TEXT_LIMIT) {
            problems.add("bericht", text("error.tooLong", NoticeFiling.TEXT_LIMIT));
        }
        if (!problems.any()) {
            var number = filing.file(token, CaseNumber.of(about), words);
            Messages.addFlashGlobalInfo(text("file.sent", number.value()));
            Faces.redirect(addressOf("/status/ingebrekestelling"));
        }
    }

    @Override
    String text(String key, Object... values) {
        return texts.get("penalty", key, values);
    }

    /** Whether there is a decision that we can be late with, and nobody told us yet. */
    public boolean isPossible() {
        return form.publicLaw() && !waiting().isEmpty();
    }

    public String getObstacle() {
        return text(form.publicLaw() ? "file.nothingDue" : "refusal.notice.privateLaw");
    }

    /** One sentence for each term that still runs: then it is too early. */
    public List<String> getTooEarly() {
        return waiting().stream()
                .filter(due -> !due.isLateOn(form.today()))
                .map(due -> text("file.tooEarly", due.number().value(), format.longDate(due.deadline())))
                .toList();
    }

    public List<String> getLate() {
        return waiting().stream()
                .filter(due -> due.isLateOn(form.today()))
                .map(due -> text("file.late", due.number().value(), format.longDate(due.deadline())))
                .toList();
    }

    public boolean isOneDecision() {
        return waiting().size() == 1;
    }

    public List<Option> getDecisions() {
        return waiting().stream()
                .map(due -> new Option(due.number().value(), words(due), false))
                .toList();
    }

    private String words(DueDecision due) {
        return text(
                due.number().equals(form.request()) ? "due.request" : "due.objection",
                due.number().value(),
                format.longDate(due.deadline()));
    }

    public List<Sent> getSent() {
        return form.notices().stream().map(this::sent).toList();
    }

    private Sent sent(NoticeView notice) {
        var owed = notice.owedOn(form.today());
        return new Sent(
                text("sent.title", notice.number().value(), format.longDate(notice.receivedOn())),
                text(
                        "sent." + notice.state(),
                        format.longDate(
                                notice.state() == NoticeState.PREMATURE
                                        ? notice.deadline()
                                        : notice.penalty().firstDay()),
                        owed),
                notice.words());
    }

    public NoticeForm getForm() {
        return form;
    }

    public int getLimit() {
        return NoticeFiling.TEXT_LIMIT;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** What was sent before, with how it stands and a copy of its words. */
    public record Sent(String title, String state, String words) {}
}
