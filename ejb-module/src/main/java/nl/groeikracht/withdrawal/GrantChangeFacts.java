package nl.groeikracht.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.bpmn.WithdrawalProcess;
import nl.groeikracht.casework.CaseFact;
import nl.groeikracht.casework.CaseFacts;
import nl.groeikracht.shared.CaseNumber;

/** What the page of a change tells. */
@ApplicationScoped
public class GrantChangeFacts implements CaseFacts {

    @Inject
    GrantChanges changes;

    @Inject
    GrantChangeViews views;

    @Override
    public String kind() {
        return WithdrawalProcess.KEY;
    }

    @Override
    public List<CaseFact> of(CaseNumber number) {
        var view = views.of(changes.read(number));
        var facts = new ArrayList<CaseFact>();
        facts.add(new CaseFact("changeOccasion", view.occasion()));
        facts.add(new CaseFact("granted", view.before() == null ? view.granted() : view.before()));
        facts.add(new CaseFact("paid", view.paid()));
        if (view.proposed() != null) {
            facts.add(new CaseFact("changeTo", view.proposed().amount()));
            facts.add(new CaseFact("changeGround", view.proposed().ground().article()));
            facts.add(new CaseFact("changeFrom", view.proposed().effectiveOn()));
            facts.add(new CaseFact("compensation", view.proposed().compensation()));
            facts.add(new CaseFact("reasons", view.proposed().reasons()));
        }
        facts.add(new CaseFact("changeViewUntil", view.viewUntil()));
        facts.add(new CaseFact("view", view.view()));
        facts.add(new CaseFact("mandate", view.mandate()));
        facts.add(new CaseFact("closedBecause", view.closedBecause()));
        return facts;
    }
}
