package nl.groeikracht.penalty;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.shared.CaseNumber;

/** Writes the answer to a notice of default, or the decision about the penalty, ready to be made known. */
@Stateless
@PermitAll
public class NoticeLetter {

    @Inject
    NoticesOfDefault notices;

    @Inject
    DueDecisions decisions;

    @Inject
    NoticeLetters letters;

    /** @return whether a penalty is owed */
    public boolean compose(CaseNumber number) {
        var view = notices.view(notices.lock(number));
        var due = decisions.read(view.dueCase(), view.receivedOn());
        switch (view.state()) {
            case PREMATURE, IN_TIME -> letters.answer(view, due);
            case FIXED, NOT_OWED -> letters.decision(view, due);
            default -> throw new IllegalStateException("Nothing to write about " + number + " in " + view.state());
        }
        return view.state() == NoticeState.FIXED;
    }
}
