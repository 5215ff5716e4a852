package nl.groeikracht.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.bpmn.DeterminationProcess;
import nl.groeikracht.casework.CaseFact;
import nl.groeikracht.casework.CaseFacts;
import nl.groeikracht.shared.CaseNumber;

/** What is told of a determination on its page. */
@ApplicationScoped
public class DeterminationFacts implements CaseFacts {

    @Inject
    DeterminationViews views;

    @Inject
    Determinations determinations;

    @Override
    public String kind() {
        return DeterminationProcess.KEY;
    }

    @Override
    public List<CaseFact> of(CaseNumber number) {
        var view = views.of(number);
        var facts = new ArrayList<CaseFact>();
        facts.add(new CaseFact("granted", view.grant().granted()));
        facts.add(new CaseFact("paid", view.paid()));
        facts.add(new CaseFact("route", route(view)));
        facts.add(new CaseFact("activityEnds", view.activityEnds()));
        facts.add(new CaseFact("reportUntil", view.reportUntil()));
        view.reports()
                .forEach(report -> facts.add(new CaseFact(report.late() ? "reportLate" : "report", told(report))));
        facts.add(new CaseFact("notHappening", view.notHappening()));
        facts.add(new CaseFact("view", view.view()));
        if (view.proposal() != null) {
            facts.add(new CaseFact("proposed", view.proposal().amount()));
        }
        if (view.decided() != null) {
            facts.add(new CaseFact("determined", view.decided().amount()));
            facts.add(new CaseFact("reasons", view.decided().reasons()));
            determinations
                    .afterObjections(number)
                    .forEach(changed -> facts.add(new CaseFact("determinedAfterObjection", changed.amount())));
        }
        return facts;
    }

    private static String route(DeterminationView view) {
        var route = switch (view.route()) {
            case DIRECT -> "Vastgesteld bij de toekenning (Awb 4:43)";
            case EX_OFFICIO -> "Uit onszelf, na afloop (Awb 4:47)";
            case ON_REQUEST -> "Na het verslag van de ontvanger (Awb 4:44)";
        };
        return view.sampled() ? route + ", in de steekproef gevallen" : route;
    }

    private static String told(ReportView report) {
        return report.participants() == null ? report.done() : report.done() + "\nDeelnemers: " + report.participants();
    }
}
