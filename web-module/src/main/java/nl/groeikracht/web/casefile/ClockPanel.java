package nl.groeikracht.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.ClockStep;
import nl.groeikracht.legal.Suspension;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.web.ClockView;
import nl.groeikracht.web.Clocks;
import nl.groeikracht.web.DeadlineView;
import nl.groeikracht.web.Deadlines;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** The decision term of a case as pages show it: in a few words, as a picture, and line by line. */
@RequestScoped
public class ClockPanel {

    @Inject
    Clocks clocks;

    @Inject
    Deadlines deadlines;

    @Inject
    Texts texts;

    @Inject
    Format format;

    protected ClockPanel() {}

    /** Beside the title: {@code Nog 23 dagen}. */
    public DeadlineView inShort(CaseView view) {
        return view.clock().running() && !view.clock().suspended()
                ? deadlines.left(view.clock().deadline())
                : stoppedOrEnded(view);
    }

    /** With the date at the right of a task: {@code Nog 23 dagen, do 17 dec}. */
    public DeadlineView withDate(CaseView view) {
        return view.clock().running() && !view.clock().suspended()
                ? deadlines.of(view.clock().deadline())
                : stoppedOrEnded(view);
    }

    public DeadlineView inFull(CaseView view) {
        return view.clock().running() && !view.clock().suspended()
                ? deadlines.decideBy(isPublicLaw(view), view.clock().deadline(), "")
                : stoppedOrEnded(view);
    }

    private DeadlineView stoppedOrEnded(CaseView view) {
        if (view.decision() != null) {
            return deadlines.decided(
                    isPublicLaw(view),
                    format.dateOf(view.decision().at()),
                    view.clock().deadline());
        }
        return view.clock().suspended() ? deadlines.stopped(stoppedSince(view)) : deadlines.none();
    }

    public ClockView picture(CaseView view) {
        return picture(isPublicLaw(view), view.clock(), ended(view));
    }

    /** Of a term that still runs. */
    public ClockView picture(nl.groeikracht.subsidy.ClockView clock) {
        return picture(true, clock, null);
    }

    private ClockView picture(boolean publicLaw, nl.groeikracht.subsidy.ClockView clock, LocalDate ended) {
        var pauses = clock.suspensions().stream()
                .map(pause -> new Clocks.Pause(pause.from(), pause.open() ? null : pause.through()))
                .toList();
        return clocks.draw(publicLaw, clock.received(), pauses, clock.deadline(), ended, rows(clock.steps()));
    }

    private static boolean isPublicLaw(CaseView view) {
        return view.scheme().rules().publicLaw();
    }

    /** From which day the request counts among the others. */
    public String ranking(CaseView view) {
        var day = view.clock().rankingDate();
        return day == null ? texts.get("casefile", "clock.notRanked") : texts.get("casefile", "clock.ranking", day);
    }

    private LocalDate ended(CaseView view) {
        if (view.clock().running()) {
            return null;
        }
        return format.dateOf(view.decision() != null ? view.decision().at() : view.withdrawnAt());
    }

    private List<ClockView.Row> rows(List<ClockStep> steps) {
        return steps.stream().map(this::row).toList();
    }

    private ClockView.Row row(ClockStep step) {
        var key = "clock." + step.kind();
        return new ClockView.Row(
                texts.find("casefile", key + "." + step.ground()).orElseGet(() -> texts.get("casefile", key)),
                format.mediumDate(step.date()),
                texts.get("casefile", key + ".effect" + number(step), step.days(), format.day(step.deadline())),
                step.article());
    }

    private static String number(ClockStep step) {
        return step.days() == 0 ? "" : step.days() == 1 ? ".one" : ".many";
    }

    private LocalDate stoppedSince(CaseView view) {
        return view.clock().suspensions().stream()
                .filter(pause -> pause.isOn(format.today()))
                .map(Suspension::from)
                .findFirst()
                .orElse(null);
    }
}
