package nl.groeikracht.web.status;

import static nl.groeikracht.subsidy.RequestState.SUPPLEMENT_ASKED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.legal.ClockStep;
import nl.groeikracht.legal.Suspension;
import nl.groeikracht.subsidy.ClockView;
import nl.groeikracht.subsidy.StatusStep;
import nl.groeikracht.web.DeadlineView;
import nl.groeikracht.web.Deadlines;
import nl.groeikracht.web.FileView;
import nl.groeikracht.web.TimelineEntry;
import nl.groeikracht.web.Tone;

/** Where a request stands, in plain words: what happens now, by when and why, who helps, what was decided. */
@Named
@RequestScoped
public class StatusPage extends TrackedPage {

    @Inject
    Deadlines deadlines;

    public String getTitle() {
        return switch (request.state()) {
            case GRANTED -> text("now.GRANTED.title", request.decision().amount());
            default -> text("now." + request.state() + ".title");
        };
    }

    /** What it means, in a sentence or two. */
    public String getExplanation() {
        return switch (request.state()) {
            case GRANTED ->
                request.asked().exceeds(request.decision().amount())
                        ? text("now.GRANTED.part", request.asked())
                        : text("now.GRANTED.all");
            case SUPPLEMENT_ASKED ->
                text(
                        "now.SUPPLEMENT_ASKED.text",
                        format.longDate(request.supplement().until()));
            case HEARING ->
                text("now.HEARING.text", format.longDate(request.hearing().until()));
            case FORWARDED -> text("now.FORWARDED.text", request.forwarded().to());
            default -> text("now." + request.state() + ".text");
        };
    }

    public String getBadge() {
        return text("badge." + badge());
    }

    public String getBadgeTone() {
        return switch (badge()) {
            case "yours" -> "warn";
            case "granted" -> "ok";
            case "ended", "forwarded" -> "mute";
            default -> "info";
        };
    }

    public String getBadgeIcon() {
        return switch (badge()) {
            case "yours" -> "clock";
            case "granted" -> "check";
            case "decided" -> "mail";
            case "ended" -> "minus";
            case "forwarded" -> "mail";
            default -> "wait";
        };
    }

    private String badge() {
        return switch (request.state()) {
            case SUPPLEMENT_ASKED, HEARING -> "yours";
            case GRANTED -> "granted";
            case REFUSED, NOT_TREATED -> "decided";
            case WITHDRAWN -> "ended";
            case FORWARDED -> "forwarded";
            default -> "busy";
        };
    }

    /** The last day for the decision; null when it is taken. */
    public DeadlineView getDeadline() {
        if (!request.state().isOpen()) {
            return null;
        }
        var clock = request.clock();
        if (clock.suspended()) {
            return new DeadlineView(
                    DeadlineView.State.STOPPED,
                    text("deadline.stopped"),
                    request.supplement() == null
                            ? text(
                                    "deadline.stopped.until",
                                    format.date(stoppedThrough(clock)),
                                    format.date(clock.deadline()))
                            : text("deadline.stopped.about", format.date(clock.deadline())));
        }
        if (clock.daysLeft() < 0) {
            return new DeadlineView(
                    DeadlineView.State.LATE,
                    text("deadline.late", format.longDate(clock.deadline())),
                    text("deadline.late.about"));
        }
        if (clock.ownTerm() && clock.announced() != null) {
            return new DeadlineView(
                    deadlines.of(clock.deadline()).state(),
                    text("deadline.by", format.longDate(clock.announced())),
                    text("deadline.announced", format.date(clock.deadline())));
        }
        return new DeadlineView(
                deadlines.of(clock.deadline()).state(),
                text("deadline.by", format.longDate(clock.deadline())),
                inDays(clock.daysLeft()) + usual());
    }

    private LocalDate stoppedThrough(ClockView clock) {
        return clock.suspensions().stream()
                .filter(pause -> pause.isOn(format.today()))
                .map(Suspension::through)
                .max(LocalDate::compareTo)
                .orElse(clock.deadline());
    }

    private String inDays(long days) {
        return days == 0 ? text("deadline.today") : texts.count("status", "deadline.in", days);
    }

    private String usual() {
        var usual = request.usual();
        return usual == null ? "" : " " + text("deadline.usual", usual.count(), usual.medianDays());
    }

    /** How the last day came about, one sentence per line. */
    public List<String> getWhy() {
        return request.clock().steps().stream()
                .map(step -> text(whyKey(step), format.date(step.date()), step.days(), format.date(step.deadline())))
                .toList();
    }

    private String whyKey(ClockStep step) {
        var key = "why." + step.kind();
        var ofGround = key + "." + step.ground();
        return texts.find("status", ofGround).isPresent() ? ofGround : key;
    }

    /** The newest first, with what is still to come on top. */
    public List<TimelineEntry> getTimeline() {
        var entries = new ArrayList<TimelineEntry>();
        request.history().forEach(step -> entries.add(entry(step)));
        Collections.reverse(entries);
        return entries;
    }

    private TimelineEntry entry(StatusStep step) {
        var details = String.join("; ", step.details());
        return switch (step.when()) {
            case DONE ->
                TimelineEntry.past(
                        tone(step.kind()),
                        icon(step.kind()),
                        text("step." + step.kind()),
                        details.isEmpty() ? null : details,
                        on(step));
            case NOW ->
                TimelineEntry.now(
                        text("step." + step.kind() + ".now"), step.on() == null ? text("step.now") : by(step.on()));
            case LATER ->
                TimelineEntry.next(
                        text("step." + step.kind() + ".later"), step.on() == null ? later(step) : by(step.on()));
        };
    }

    private String on(StatusStep step) {
        var day = format.date(step.on());
        return step.kind() == StatusStep.Kind.RECEIVED
                ? day + ", " + format.time(request.receivedAt())
                : step.kind() == StatusStep.Kind.COMPLETE ? day + ". " + text("step.COMPLETE.counts") : day;
    }

    private String by(LocalDate day) {
        return text("step.by", format.date(day));
    }

    private String later(StatusStep step) {
        return step.kind() == StatusStep.Kind.PAYMENT ? text("step.PAYMENT.after") : "";
    }

    private static Tone tone(StatusStep.Kind kind) {
        return switch (kind) {
            case SUPPLEMENT_ASKED,
                    DELAY_ANNOUNCED,
                    CONSENT_GIVEN,
                    APPLICANT_DELAY,
                    FORCE_MAJEURE,
                    FOREIGN_INFORMATION_ASKED -> Tone.HOLD;
            case SUPPLEMENT_TERM_PASSED -> Tone.WARN;
            case WITHDRAWN -> Tone.MUTE;
            default -> Tone.OK;
        };
    }

    private static String icon(StatusStep.Kind kind) {
        return switch (kind) {
            case SUPPLEMENT_ASKED,
                    DELAY_ANNOUNCED,
                    CONSENT_GIVEN,
                    APPLICANT_DELAY,
                    FORCE_MAJEURE,
                    FOREIGN_INFORMATION_ASKED -> "hold";
            case SUPPLEMENT_TERM_PASSED -> "clock";
            case WITHDRAWN -> "minus";
            case SENT -> "mail";
            default -> "check";
        };
    }

    public List<FileView> getFiles() {
        return request.documents().stream().map(this::file).toList();
    }

    private FileView file(DocumentInfo document) {
        return new FileView(
                document.fileName(),
                pathOf(document),
                document.mediaType().startsWith("image/") ? "image" : "file",
                text("document." + document.kind()) + ", " + format.date(format.dateOf(document.addedAt())),
                format.fileSize(document.size()));
    }

    /** The decision's letter; null as long as there is none to read. */
    public FileView getLetter() {
        return request.documents().stream()
                .filter(document -> document.kind() == DocumentKind.DECISION_LETTER)
                .reduce((earlier, later) -> later)
                .filter(document -> request.isDecided())
                .map(this::file)
                .orElse(null);
    }

    private String pathOf(DocumentInfo document) {
        return addressOf("/status/document") + "&id=" + document.id();
    }

    /** Whether something can be supplemented, in time or late. */
    public boolean isSupplementable() {
        return request.supplement() != null;
    }

    public boolean isAsked() {
        return request.state() == SUPPLEMENT_ASKED;
    }
}
