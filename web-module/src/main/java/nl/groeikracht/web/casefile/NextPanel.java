package nl.groeikracht.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.subsidy.RequestState;
import nl.groeikracht.subsidy.Supplement;
import nl.groeikracht.subsidy.WaitingTask;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.casefile.Fact.Facts;

/** Finds the one next act of a case: yours, or whose it is and why not yours. */
@RequestScoped
public class NextPanel {

    @Inject
    Texts texts;

    @Inject
    Format format;

    protected NextPanel() {}

    NextAct of(CaseView view) {
        return mostRelevant(view.tasks())
                .map(waiting -> task(view, waiting))
                .orElseGet(() -> NextAct.none(withoutTask(view)));
    }

    /** A case can wait for several people; what the one who looks can do comes first. */
    private static Optional<WaitingTask> mostRelevant(List<WaitingTask> tasks) {
        return tasks.stream()
                .filter(WaitingTask::isMine)
                .findFirst()
                .or(() -> tasks.stream().findFirst());
    }

    private NextAct task(CaseView view, WaitingTask waiting) {
        var task = waiting.task();
        var what = text(view, "act." + task.step());
        var facts = facts(view, waiting);
        var held = waiting.assigneeName() == null
                ? text("notHeld")
                : text("heldBy", waiting.assigneeName(), format.day(format.dateOf(task.created())));
        if (waiting.obstacle() == null) {
            var words = text(task.isFree() ? "next.free" : "next.yours", decapitalised(what));
            return new NextAct(words, held, what, task.page(), task.id().value(), task.isFree(), facts);
        }
        var words = switch (waiting.obstacle()) {
            case ROLE ->
                texts.underLaw(
                        isPublicLaw(view),
                        "casefile",
                        "next.role",
                        text(view, "role." + task.group()),
                        decapitalised(what));
            case ASSESSOR -> text(view, "next.assessor");
            case TAKEN -> text("next.other", waiting.assigneeName(), decapitalised(what));
        };
        return new NextAct(words, held, null, null, null, false, facts);
    }

    private List<Fact> facts(CaseView view, WaitingTask waiting) {
        var task = waiting.task();
        var since = format.dateOf(task.created());
        var days = ChronoUnit.DAYS.between(since, format.today());
        var role = text(view, "role." + task.group());
        return new Facts()
                .add(text("next.step"), text(view, "act." + task.step()))
                .add(
                        text("next.with"),
                        waiting.assigneeName() == null
                                ? text("people.nobody") + ", " + role
                                : waiting.assigneeName() + ", " + role)
                .add(text("next.since"), text("next.sinceDays", format.day(since), days(days)))
                .list();
    }

    private String days(long days) {
        return days == 0 ? text("next.today") : text(days == 1 ? "next.day" : "next.days", days);
    }

    private String withoutTask(CaseView view) {
        if (view.state() == RequestState.SUPPLEMENT_ASKED) {
            var until = view.supplements().stream()
                    .reduce((earlier, later) -> later)
                    .map(Supplement::until);
            return text("next.waiting", until.orElse(view.clock().deadline()));
        }
        if (view.state().isOpen()) {
            return text("next.system");
        }
        var underWay = view.state().isDecided() && view.sending().sentOn() == null;
        return text(underWay ? "next.waitingDelivery" : "next.done");
    }

    private String text(CaseView view, String key) {
        return texts.underLaw(isPublicLaw(view), "casefile", key);
    }

    private static boolean isPublicLaw(CaseView view) {
        return view.scheme().rules().publicLaw();
    }

    private String text(String key, Object... values) {
        return texts.get("casefile", key, values);
    }

    private static String decapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
