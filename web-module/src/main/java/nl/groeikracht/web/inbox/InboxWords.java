package nl.groeikracht.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.groeikracht.inbox.InboxItem;
import nl.groeikracht.inbox.Priority;
import nl.groeikracht.web.DeadlineView;
import nl.groeikracht.web.Deadlines;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** How the inbox says things. */
@RequestScoped
class InboxWords {

    static final String AREA = "inbox";

    @Inject
    Texts texts;

    @Inject
    Deadlines deadlines;

    @Inject
    Format format;

    String get(String key, Object... values) {
        return texts.get(AREA, key, values);
    }

    /** The label of the diagram, unless the language of the page has its own words. */
    String step(String id, String label) {
        return texts.find(AREA, "step." + id).orElse(label == null ? id : label);
    }

    String theme(String key) {
        return texts.find(AREA, "theme." + key).orElse(key);
    }

    InboxLine line(InboxItem item, String username, Set<String> keptOut) {
        return new InboxLine(
                item,
                deadline(item),
                item.isWaiting() && item.isSuspended() ? get("step.waiting") : step(item.step(), item.stepName()),
                item.isOf(username),
                keptOut.contains(item.number().value()),
                item.assigneeName() == null ? "" : item.assigneeName(),
                item.priority().total(),
                reasons(item));
    }

    private DeadlineView deadline(InboxItem item) {
        return item.isSuspended() ? deadlines.stopped(item.suspendedSince()) : deadlines.of(item.deadline());
    }

    private List<String> reasons(InboxItem item) {
        return item.priority().parts().stream().map(part -> reason(part, item)).toList();
    }

    private String reason(Priority.Part part, InboxItem item) {
        var words = switch (part.reason()) {
            case DEADLINE_PASSED -> texts.count(AREA, "why.passed", part.number());
            case DEADLINE_IN_DAYS -> deadlineWords(part.number());
            case WAITS_FOR_APPLICANT ->
                item.suspendedUntil() == null
                        ? get("why.waiting")
                        : get("why.waitingUntil", format.day(item.suspendedUntil()));
            case APPLICANT_WAITS_WEEKS -> get("why.weeks", part.number());
            case ADVICE_LATE_DAYS -> texts.count(AREA, "why.advice", part.number());
            case HIGH_AMOUNT -> get("why.amount");
            case ACCENT -> item.theme() == null ? get("why.accent") : theme(item.theme());
            case NOBODY -> get("why.nobody");
            case NEW -> get("why.new");
        };
        return get("why.part", words, part.points());
    }

    private String deadlineWords(long days) {
        if (days <= 1) {
            return get(days == 0 ? "why.today" : "why.tomorrow");
        }
        return get("why.days", days);
    }
}
