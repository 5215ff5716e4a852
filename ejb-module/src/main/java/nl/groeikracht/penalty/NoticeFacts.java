package nl.groeikracht.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess;
import nl.groeikracht.casework.CaseFact;
import nl.groeikracht.casework.CaseFacts;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** What the page of a notice of default tells. */
@ApplicationScoped
public class NoticeFacts implements CaseFacts {

    @Inject
    NoticesOfDefault notices;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return NoticeOfDefaultProcess.KEY;
    }

    @Override
    public List<CaseFact> of(CaseNumber number) {
        var view = notices.view(notices.read(number));
        var counts = !view.premature() && view.ground() == null && view.state() != NoticeState.IN_TIME;
        return List.of(
                new CaseFact("dueCase", view.dueCase().value()),
                new CaseFact("noticeReceived", view.receivedOn()),
                new CaseFact("dueBefore", view.deadline()),
                new CaseFact("noticeWords", view.words()),
                new CaseFact("penaltyFrom", counts ? view.penalty().firstDay() : null),
                new CaseFact("penaltyThrough", counts ? view.penalty().lastDay() : null),
                new CaseFact("decisionSent", view.settledOn()),
                new CaseFact("penaltyDays", view.days() == null ? null : String.valueOf(view.days())),
                new CaseFact("penaltyOwed", counts ? view.owedOn(Dutch.today(clock)) : view.owed()),
                new CaseFact("penaltyMaximum", counts ? view.penalty().maximum() : null),
                new CaseFact("noPenaltyBecause", view.findings()),
                new CaseFact("fixBefore", view.fixBefore()),
                new CaseFact("penaltyReasons", view.reasons()),
                new CaseFact("penaltyMandate", view.mandate()));
    }
}
