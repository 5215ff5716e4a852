package nl.groeikracht.web.legal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.ClockView;
import nl.groeikracht.subsidy.TermChange;
import nl.groeikracht.subsidy.TermChanges;
import nl.groeikracht.subsidy.TermFile;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.casefile.ClockPanel;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Changes the term of a decision: first what the new dates become, then the confirmation. */
@Named
@RequestScoped
public class TermChangePage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    TermChanges changes;

    @Inject
    ClockPanel clocks;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private TermFile file;
    private ClockView after;
    private TermChange.Kind kind;
    private LocalDate from;
    private LocalDate until;
    private String reason;

    @PostConstruct
    void load() {
        file = changes.open(CaseNumber.of(number));
    }

    /** Shows what the dates become. */
    public void preview() {
        if (isFilledIn()) {
            try {
                after = changes.preview(file.number(), change());
            } catch (Refusal refused) {
                refuse(refused);
            }
        }
    }

    public void confirm() throws IOException {
        if (!isFilledIn()) {
            return;
        }
        try {
            var electronically = changes.register(file.number(), change());
            Messages.addFlashGlobalInfo("{0}", text(electronically ? "change.done.mail" : "change.done.post"));
            Faces.redirect("/werk/zaak?nummer=%s", file.number().value());
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    private boolean isFilledIn() {
        if (kind == null) {
            problems.add("soort", text("change.error.kind"));
        }
        if (kind != null && kind.isSuspension() && from == null) {
            problems.add("vanaf", text("error.day"));
        }
        if (kind != null && kind.isUntil() && until == null) {
            problems.add("tot", text("error.day"));
        }
        if (reason == null || reason.isBlank()) {
            problems.add("reden", text("change.error.reason"));
        }
        return !problems.any();
    }

    private void refuse(Refusal refused) {
        var field = switch (refused.key()) {
            case "refusal.suspensionFrom" -> "vanaf";
            case "refusal.suspensionUntil", "refusal.delayUntil" -> "tot";
            case "refusal.textTooLong", "refusal.textMissing" -> "reden";
            default -> "soort";
        };
        problems.add(field, texts.of(refused));
    }

    private TermChange change() {
        return new TermChange(kind, from, until, reason);
    }

    public TermFile getFile() {
        return file;
    }

    public nl.groeikracht.web.ClockView getClock() {
        return clocks.picture(file.clock());
    }

    /** The clock as it becomes; null before the consequences were asked for. */
    public nl.groeikracht.web.ClockView getClockAfter() {
        return after == null ? null : clocks.picture(after);
    }

    public ClockView getAfter() {
        return after;
    }

    /** What the applicant reads as the last day: the announced one when it is later. */
    public LocalDate getToldDay() {
        return after.announced() != null && after.announced().isAfter(after.deadline())
                ? after.announced()
                : after.deadline();
    }

    /** Whether the law's last day stays while another day is announced: a penalty can be owed in between. */
    public boolean isPenaltyPossible() {
        return getToldDay().isAfter(after.deadline());
    }

    public List<TermChange.Kind> getKinds() {
        return file.kinds();
    }

    public String nameOf(TermChange.Kind one) {
        return text("change.kind." + one);
    }

    public String aboutOf(TermChange.Kind one) {
        var delay = one == TermChange.Kind.DELAY && file.clock().ownTerm();
        return text("change.about." + one + (delay ? ".own" : ""));
    }

    public String textOf(LawHint hint) {
        return texts.get("legal", "law." + hint.key(), hint.arguments().toArray());
    }

    public String getDayHint() {
        return text("day.hint", format.inputDate(format.today()));
    }

    private String text(String key, Object... values) {
        return texts.get("legal", key, values);
    }

    public TermChange.Kind getKind() {
        return kind;
    }

    public void setKind(TermChange.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
