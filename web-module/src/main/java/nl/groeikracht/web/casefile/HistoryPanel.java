package nl.groeikracht.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeikracht.audit.AuditLine;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.TimelineEntry;
import nl.groeikracht.web.Tone;

/** What happened in a case: a timeline that begins with the reason, and the log line by line. */
@RequestScoped
public class HistoryPanel {

    /** Who looked, and what the system did for itself: in the log, not in the story. */
    private static final Set<String> NOT_IN_THE_STORY = Set.of(
            "subsidy.read",
            "casework.read",
            "casework.document_read",
            "casework.task_not_allowed",
            "subsidy.document_read",
            "subsidy.note_added",
            "subsidy.letter_composed",
            "subsidy.task_not_allowed",
            "subsidy.decision_not_allowed",
            "inbox.claimed",
            "inbox.released");

    private static final Set<String> AMOUNTS = Set.of("amount", "reserved", "paid");
    private static final String EURO = "EUR ";

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("subsidy.received", new Look(Tone.MUTE, "mail")),
            Map.entry("subsidy.complete", new Look(Tone.OK, "file")),
            Map.entry("subsidy.supplement_asked", new Look(Tone.HOLD, "hold")),
            Map.entry("subsidy.supplemented", new Look(Tone.OK, "file")),
            Map.entry("subsidy.supplement_term_passed", new Look(Tone.WARN, "clock")),
            Map.entry("subsidy.reserved", new Look(Tone.OK, "euro")),
            Map.entry("subsidy.eligibility_confirmed", new Look(Tone.OK, "check")),
            Map.entry("subsidy.eligibility_overridden", new Look(Tone.WARN, "edit")),
            Map.entry("subsidy.advice_given", new Look(Tone.OK, "msg")),
            Map.entry("subsidy.advice_late", new Look(Tone.WARN, "clock")),
            Map.entry("subsidy.proposed", new Look(Tone.INFO, "edit")),
            Map.entry("subsidy.sent_back", new Look(Tone.WARN, "swap")),
            Map.entry("subsidy.granted", new Look(Tone.OK, "check")),
            Map.entry("subsidy.refused", new Look(Tone.BAD, "x")),
            Map.entry("subsidy.not_treated", new Look(Tone.BAD, "x")),
            Map.entry("subsidy.withdrawn", new Look(Tone.MUTE, "minus")),
            Map.entry("subsidy.letter_undeliverable", new Look(Tone.WARN, "warn")),
            Map.entry("subsidy.letter_posted", new Look(Tone.OK, "mail")),
            Map.entry("subsidy.letter_delivered", new Look(Tone.OK, "mail")),
            Map.entry("subsidy.sending_registered", new Look(Tone.OK, "mail")),
            Map.entry("subsidy.payment_ordered", new Look(Tone.OK, "euro")),
            Map.entry("subsidy.term_warned", new Look(Tone.WARN, "clock")),
            Map.entry("subsidy.term_escalated", new Look(Tone.BAD, "late")),
            Map.entry("casework.letter_undeliverable", new Look(Tone.WARN, "warn")),
            Map.entry("casework.letter_posted", new Look(Tone.OK, "mail")),
            Map.entry("casework.letter_delivered", new Look(Tone.OK, "mail")),
            Map.entry("casework.sending_registered", new Look(Tone.OK, "mail")),
            Map.entry("inbox.handed_over", new Look(Tone.INFO, "swap")));

    @Inject
    Texts texts;

    @Inject
    Format format;

    protected HistoryPanel() {}

    /** @param trail the newest first */
    public History of(List<AuditLine> trail) {
        var story = trail.stream()
                .filter(entry -> !entry.refused() && !isTechnical(entry.act()))
                .map(this::past)
                .toList();
        return new History(story, trail.stream().map(this::line).toList());
    }

    private static boolean isTechnical(String act) {
        return NOT_IN_THE_STORY.contains(act) || act.startsWith("document.");
    }

    List<TimelineEntry> notes(CaseView view) {
        return view.notes().stream()
                .map(note -> TimelineEntry.past(
                        Tone.MUTE, "msg", note.text(), null, note.by() + " · " + format.moment(note.at())))
                .toList();
    }

    private TimelineEntry past(AuditLine entry) {
        var look = LOOKS.getOrDefault(entry.act(), new Look(Tone.MUTE, "info"));
        return TimelineEntry.past(
                look.tone(),
                look.icon(),
                act(entry) + amount(entry),
                entry.reason(),
                who(entry) + " · " + format.moment(entry.at()));
    }

    /** What it was about, when that is money: {@code : € 2.680,00}. */
    private String amount(AuditLine entry) {
        return entry.changes().stream()
                .filter(change -> AMOUNTS.contains(change.what()))
                .map(AuditLine.Change::after)
                .filter(value -> value != null && value.startsWith(EURO) && !value.equals(EURO + "0.00"))
                .findFirst()
                .map(value -> ": " + format.money(Money.of(new BigDecimal(value.substring(EURO.length())))))
                .orElse("");
    }

    private Line line(AuditLine entry) {
        return new Line(format.moment(entry.at()), who(entry), act(entry), entry.reason(), entry.rule());
    }

    private String act(AuditLine entry) {
        return texts.find("audit", "act." + entry.act()).orElse(entry.act());
    }

    private String who(AuditLine entry) {
        return texts.find("casefile", "role." + entry.actorRole())
                .map(role -> entry.actorName() + ", " + role)
                .orElse(entry.actorName());
    }

    private record Look(Tone tone, String icon) {}

    /** The same trail twice: as a story, and whole. */
    public record History(List<TimelineEntry> timeline, List<Line> log) {}

    public record Line(String when, String who, String what, String why, String rule) {}
}
