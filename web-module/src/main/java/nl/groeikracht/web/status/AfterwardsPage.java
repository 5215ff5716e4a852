package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.determination.ActivityReporting;
import nl.groeikracht.determination.NewReport;
import nl.groeikracht.determination.ReportingView;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.FileView;
import org.omnifaces.util.Messages;

/** What comes after the grant: what a resident can do, and reporting that it does not happen or answering. */
@Named
@RequestScoped
public class AfterwardsPage extends TrackedPage {

    private static final String AREA = "determination";

    @Inject
    ActivityReporting reporting;

    @Inject
    FieldProblems problems;

    private ReportingView view;
    private String words;

    @Override
    void opened() {
        view = reporting.find(token).orElse(null);
    }

    public void cancel() {
        if (isWrong("notHappening.error")) {
            return;
        }
        reporting.willNotHappen(token, words);
        Messages.addFlashGlobalInfo(texts.get(AREA, "notHappening.sent"));
        goToStatus();
    }

    public void answer() {
        if (isWrong("answer.error")) {
            return;
        }
        boolean inTime = reporting.answer(token, words);
        Messages.addFlashGlobalInfo(texts.get(AREA, inTime ? "answer.sent" : "answer.tooLate"));
        goToStatus();
    }

    private boolean isWrong(String key) {
        if (words == null || words.isBlank()) {
            problems.add("words", texts.get(AREA, key));
        } else if (words.codePointCount(0, words.length()) > NewReport.TEXT_LIMIT) {
            problems.add("words", text("supplement.tooLong", NewReport.TEXT_LIMIT));
        }
        return problems.any();
    }

    /** Null when nothing follows on the request (yet). */
    public ReportingView getView() {
        return view;
    }

    /** For a page that is about nothing else. */
    public ReportingView getOpenView() {
        if (view == null) {
            throw new NotFound("determination", "of a status page");
        }
        return view;
    }

    public String getReportPath() {
        return addressOf("/status/verslag");
    }

    public String getNotHappeningPath() {
        return addressOf("/status/gaat-niet-door");
    }

    public String getAnswerPath() {
        return addressOf("/status/reactie");
    }

    public List<FileView> getFiles() {
        return view.documents().stream().map(this::file).toList();
    }

    private FileView file(DocumentInfo document) {
        return new FileView(
                document.fileName(),
                addressOf("/status/vaststelling-document") + "&id=" + document.id(),
                document.mediaType().startsWith("image/") ? "image" : "file",
                text("document." + document.kind()) + ", " + format.date(format.dateOf(document.addedAt())),
                format.fileSize(document.size()));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getLimit() {
        return NewReport.TEXT_LIMIT;
    }
}
