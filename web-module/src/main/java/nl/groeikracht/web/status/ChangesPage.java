package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.withdrawal.GrantChangeTracking;
import nl.groeikracht.withdrawal.ProposedChange;
import nl.groeikracht.withdrawal.TrackedChange;
import org.omnifaces.util.Messages;

/** A subsidy that we want to change, or changed: what it means, and reacting to it. */
@Named
@RequestScoped
public class ChangesPage extends TrackedPage {

    private static final String AREA = "withdrawal";

    @Inject
    GrantChangeTracking changes;

    @Inject
    FieldProblems problems;

    private List<TrackedChange> list = List.of();
    private String words;

    @Override
    void opened() {
        list = changes.of(token);
    }

    /** Oldest first; empty when there is nothing that the resident knows of. */
    public List<TrackedChange> getList() {
        return list;
    }

    /** The plan that can be answered now, for a page that is about nothing else. */
    public TrackedChange getPlan() {
        return list.stream()
                .filter(TrackedChange::mayAnswer)
                .findFirst()
                .orElseThrow(() -> new NotFound("plan to change", "of a status page"));
    }

    public String plan(TrackedChange change) {
        var until = format.longDate(change.answerUntil());
        return change.isWithdrawn()
                ? texts.get(AREA, "resident.plan.withdraw", until)
                : texts.get(AREA, "resident.plan.lower", change.proposed().amount(), until);
    }

    public String decision(TrackedChange change) {
        var on = format.longDate(change.sentOn());
        return change.isWithdrawn()
                ? texts.get(AREA, "resident.withdrawn", on)
                : texts.get(AREA, "resident.lowered", on, change.proposed().amount());
    }

    public String letter(TrackedChange change) {
        return addressOf("/status/wijziging-brief") + "&id=" + change.letter();
    }

    public String getAnswerPath() {
        return addressOf("/status/wijziging");
    }

    public void answer() {
        if (words == null || words.isBlank()) {
            problems.add("words", texts.get(AREA, "resident.answer.error"));
        } else if (words.codePointCount(0, words.length()) > getLimit()) {
            problems.add("words", texts.get(AREA, "resident.answer.tooLong", getLimit()));
        }
        if (problems.any()) {
            return;
        }
        boolean inTime = changes.answer(token, words);
        Messages.addFlashGlobalInfo(texts.get(AREA, inTime ? "resident.answer.sent" : "resident.answer.tooLate"));
        goToStatus();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getLimit() {
        return ProposedChange.REASONS_LIMIT;
    }
}
