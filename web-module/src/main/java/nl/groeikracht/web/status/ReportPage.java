package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.determination.ActivityReporting;
import nl.groeikracht.determination.NewReport;
import nl.groeikracht.determination.ReportingView;
import nl.groeikracht.determination.SpentItem;
import nl.groeikracht.determination.TypedReport;
import nl.groeikracht.document.CheckedUpload;
import nl.groeikracht.document.UploadCheck;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.shared.Typed;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Uploads;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Tells how it went: in plain words, with photos, and with what it cost where that is asked. */
@Named
@RequestScoped
public class ReportPage extends TrackedPage {

    private static final String AREA = "determination";

    @Inject
    @Param(name = Uploads.TOO_MUCH)
    String tooMuch;

    @Inject
    ActivityReporting reporting;

    @Inject
    FieldProblems problems;

    private ReportingView view;
    private String key;
    private String done;
    private String participants;
    private String remarks;
    private final List<Line> lines = new ArrayList<>();

    @Override
    void opened() {
        view = reporting.read(token);
        key = Faces.isPostback() ? null : reporting.sendKey(token);
        done = view.typed().done();
        participants = view.typed().participants();
        remarks = view.typed().remarks();
        for (int line = 0; line < view.costs().size(); line++) {
            var cost = view.costs().get(line);
            lines.add(new Line(cost.what(), cost.amount(), view.typed().spent().get(line)));
        }
    }

    public void showWhatIsWrong() {
        if (tooMuch != null && !Faces.isPostback()) {
            Uploads.refuse(texts.get("apply", "attachments.tooMuch"));
        }
    }

    /** Keeps what was typed, to go on later. */
    public void save() {
        if (isTooLong()) {
            return;
        }
        reporting.save(
                token,
                new TypedReport(
                        done,
                        participants,
                        remarks,
                        lines.stream().map(Line::getAmount).toList()));
        Messages.addGlobalInfo(texts.get(AREA, "report.saved"));
    }

    /** All or nothing: when something is wrong nothing is sent yet, and what was typed stays. */
    public void send() {
        var files = check(Uploads.chosen());
        if (done == null || done.isBlank()) {
            problems.add("done", texts.get(AREA, "report.error.done"));
        }
        var people = people();
        var spent = spent();
        if (isTooLong() || problems.any() || files == null) {
            return;
        }
        boolean inTime = reporting.report(token, key, new NewReport(done, people, remarks, spent), files);
        Messages.addFlashGlobalInfo(texts.get(AREA, inTime ? "report.sent" : "report.sentLate"));
        Faces.redirect(addressOf("/status/verslag"));
    }

    private boolean isTooLong() {
        tooLong("done", done);
        tooLong("remarks", remarks);
        return problems.any();
    }

    private void tooLong(String field, String typed) {
        if (typed != null && typed.codePointCount(0, typed.length()) > NewReport.TEXT_LIMIT) {
            problems.add(field, text("supplement.tooLong", NewReport.TEXT_LIMIT));
        }
    }

    private Integer people() {
        if (participants == null || participants.isBlank()) {
            return null;
        }
        var number = Typed.wholeNumber(participants).filter(many -> many >= 0 && many <= 1_000_000);
        if (number.isEmpty()) {
            problems.add("participants", texts.get(AREA, "report.error.participants"));
        }
        return number.orElse(null);
    }

    private List<SpentItem> spent() {
        var items = new ArrayList<SpentItem>();
        if (!view.asksCosts()) {
            return items;
        }
        for (int line = 0; line < lines.size(); line++) {
            var amount = Typed.amount(lines.get(line).getAmount())
                    .filter(euros -> euros.signum() >= 0 && euros.scale() <= 2);
            if (amount.isEmpty()) {
                problems.addInRow("spent", ":" + line + ":", texts.get(AREA, "report.error.amount"));
            } else {
                items.add(new SpentItem(lines.get(line).what, lines.get(line).planned, Money.of(amount.get())));
            }
        }
        return items;
    }

    /** Null when one of them was refused. */
    private List<CheckedUpload> check(List<Part> parts) {
        var checked = new ArrayList<CheckedUpload>();
        if (parts.size() > UploadCheck.MOST_PER_CASE) {
            Uploads.refuse(text("supplement.tooMany", UploadCheck.MOST_PER_CASE));
            return null;
        }
        for (var part : parts) {
            try (var content = part.getInputStream()) {
                checked.add(UploadCheck.check(part.getSubmittedFileName(), content));
            } catch (Refusal refusal) {
                Uploads.refuse(texts.of(refusal));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        if (checked.size() < parts.size()) {
            Uploads.refuse(text("supplement.again"));
            return null;
        }
        return checked;
    }

    public ReportingView getView() {
        return view;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The files are read from the request itself; the field in the page only needs something to refer to. */
    public List<Part> getFiles() {
        return null;
    }

    public void setFiles(List<Part> files) {
        // see Uploads.chosen
    }

    public int getLimit() {
        return NewReport.TEXT_LIMIT;
    }

    public int getMostMegabytes() {
        return UploadCheck.LARGEST / 1024 / 1024;
    }

    public int getMostFiles() {
        return UploadCheck.MOST_PER_CASE;
    }

    public String getAccept() {
        return UploadCheck.ACCEPT;
    }

    /** A line of the plan with what it cost. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String what;
        private final Money planned;
        private String amount;

        Line(String what, Money planned, String amount) {
            this.what = what;
            this.planned = planned;
            this.amount = amount;
        }

        public String getWhat() {
            return what;
        }

        public Money getPlanned() {
            return planned;
        }

        public String getAmount() {
            return amount;
        }

        public void setAmount(String amount) {
            this.amount = amount == null ? "" : amount;
        }
    }
}
