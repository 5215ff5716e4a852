package nl.groeikracht.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.ClockView;
import nl.groeikracht.web.Clocks;
import nl.groeikracht.web.DeadlineView;
import nl.groeikracht.web.Deadlines;
import nl.groeikracht.web.FileView;
import nl.groeikracht.web.FormStep;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.MoneyBarView;
import nl.groeikracht.web.ProcessView;
import nl.groeikracht.web.ProcessView.State;
import nl.groeikracht.web.ProcessView.Step;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.TimelineEntry;
import nl.groeikracht.web.Tone;
import nl.groeikracht.web.ViewLink;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The pattern library: every component with made-up content, to look at and to try the keyboard on. */
@Named
@RequestScoped
public class ComponentsPage {

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    Deadlines deadlines;

    @Inject
    Clocks clocks;

    private String name;
    private Money amount;
    private LocalDate day;
    private Iban iban;
    private String area;
    private String reason;
    private String message = "mail";
    private List<String> means = List.of("hours");
    private boolean agreed;

    /** Shows what a page does after a success. */
    public void save() throws IOException {
        Messages.addFlashGlobalInfo(text("saved"));
        Faces.redirect("/demo/componenten");
    }

    /** Shows what a page does with a refusal: the words above, everything typed still there. */
    public void refuse() {
        throw new Refusal("components.refused", Money.euros(500));
    }

    public List<DeadlineView> getDeadlines() {
        var today = format.today();
        return List.of(
                deadlines.of(today.minusDays(1)),
                deadlines.of(today.plusDays(3)),
                deadlines.of(today.plusDays(23)),
                deadlines.stopped(today.minusDays(6)),
                deadlines.decided(today, today.plusDays(2)),
                deadlines.none());
    }

    public DeadlineView getSoon() {
        return deadlines.decideBy(format.today().plusDays(3), text("deadline.soon"));
    }

    public ClockView getClock() {
        var received = format.today().minusDays(43);
        var due = format.today().plusDays(23);
        return clocks.draw(
                received,
                List.of(new Clocks.Pause(received.plusDays(4), received.plusDays(13))),
                due,
                null,
                List.of(
                        new ClockView.Row(
                                text("clock.received"),
                                format.mediumDate(received),
                                text("clock.received.effect"),
                                "Awb 4:13"),
                        new ClockView.Row(
                                text("clock.asked"),
                                format.mediumDate(received.plusDays(3)),
                                text("clock.asked.effect"),
                                "Awb 4:15")));
    }

    public MoneyBarView getBar() {
        return MoneyBarView.after(Money.euros(61_250), Money.euros(2_680), Money.euros(9_640), Money.euros(16_430));
    }

    public List<TimelineEntry> getTimeline() {
        return List.of(
                TimelineEntry.next(text("timeline.next"), text("timeline.next.when")),
                TimelineEntry.now(text("timeline.now"), text("timeline.now.when")),
                TimelineEntry.past(
                        Tone.OK,
                        "check",
                        text("timeline.past"),
                        text("timeline.past.why"),
                        text("timeline.past.when")));
    }

    public List<FormStep> getSteps() {
        return List.of(
                new FormStep(text("step.1"), "#stappen", true),
                new FormStep(text("step.2"), "#stappen", true),
                new FormStep(text("step.3"), null, false),
                new FormStep(text("step.4"), null, false));
    }

    public List<ViewLink> getViews() {
        return List.of(
                ViewLink.of(text("view.all"), "#lijsten", "23", true),
                ViewLink.of(text("view.mine"), "#lijsten", "9", false),
                new ViewLink(text("view.soon"), "#lijsten", "4", true, false, false),
                new ViewLink(text("view.shared"), "#lijsten", "31", false, false, true));
    }

    public List<FileView> getFiles() {
        return List.of(
                new FileView(
                        text("file.1"), "#bestanden", "file", text("file.1.about"), "PDF, " + format.fileSize(112_000)),
                new FileView(
                        text("file.2"),
                        "#bestanden",
                        "lock",
                        text("file.2.about"),
                        "PDF, " + format.fileSize(1_640_000)));
    }

    public ProcessView getProcess() {
        return new ProcessView(
                model("/bpmn/subsidy-request.bpmn"),
                text("process.title"),
                text("process.description"),
                List.of(
                        Step.ofCase(
                                "checkCompleteness",
                                text("process.1"),
                                State.DONE,
                                "Bram Wilgenhof",
                                "12 okt",
                                "15 okt"),
                        Step.ofCase("decide", text("process.2"), State.NOW, "Ilse Meidoorn", "23 nov", "")));
    }

    public ProcessView getCounts() {
        return new ProcessView(
                model("/bpmn/subsidy-request.bpmn"),
                text("process.all"),
                text("process.counts"),
                List.of(
                        Step.ofAll("checkCompleteness", text("process.1"), 12, 3),
                        Step.ofAll("decide", text("process.2"), 4, 0)));
    }

    private static String model(String path) {
        try (var model = ComponentsPage.class.getResourceAsStream(path)) {
            return model == null ? "" : new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String key) {
        return texts.get("demo", "components." + key);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Iban getIban() {
        return iban;
    }

    public void setIban(Iban iban) {
        this.iban = iban;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public List<String> getMeans() {
        return means;
    }

    public void setMeans(List<String> means) {
        this.means = means;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
