package nl.groeikracht.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.StringJoiner;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.casefile.Fact.Facts;

/** What the applicant told, in two columns: who asks, and what for. */
@RequestScoped
public class FactsPanel {

    @Inject
    Texts texts;

    @Inject
    Format format;

    protected FactsPanel() {}

    List<Fact> who(CaseView view) {
        var applicant = view.applicant();
        var initiative = view.initiative();
        return new Facts()
                .add(
                        text("facts.applicant"),
                        applicant.name() + ", " + applicant.address().replace("\n", ", "))
                .add(text("facts.reach"), reach(view))
                .add(text("facts.for"), onBehalfOf(view))
                .add(
                        text("facts.scale"),
                        text("facts.support", text("scale." + initiative.scale()), initiative.supporters()))
                .add(text("facts.neighbourhood"), view.neighbourhood())
                .add(text("facts.institution"), initiative.institution() ? text("facts.institutionYes") : "")
                .add(text("facts.iban"), format.iban(view.plan().iban()))
                .list();
    }

    List<Fact> what(CaseView view) {
        var initiative = view.initiative();
        var plan = view.plan();
        return new Facts()
                .add(text("facts.what"), initiative.what())
                .add(text("facts.why"), initiative.why())
                .add(text("facts.forWhom"), initiative.forWhom())
                .add(text("facts.theme"), view.themeName())
                .add(text("facts.period"), text("facts.periodFromTo", plan.start(), plan.end()))
                .add(text("facts.own"), ownContribution(view))
                .add(
                        text("facts.scheme"),
                        text(
                                "facts.schemeVersion",
                                view.scheme().name(),
                                view.scheme().number()))
                .list();
    }

    private String reach(CaseView view) {
        var applicant = view.applicant();
        var ways = new StringJoiner(", ").setEmptyValue(text("facts.none"));
        if (!applicant.email().isEmpty()) {
            ways.add(applicant.email());
        }
        if (!applicant.phone().isEmpty()) {
            ways.add(applicant.phone());
        }
        ways.add(
                applicant.isReachableElectronically()
                        ? text("facts.consent", format.mediumDate(format.dateOf(applicant.electronicConsentAt())))
                        : text("facts.noConsent"));
        return ways.toString();
    }

    private String onBehalfOf(CaseView view) {
        var group = view.applicant().onBehalfOf();
        return (group.isEmpty() ? text("facts.self") : group) + ", "
                + text("facts.people", view.initiative().participants());
    }

    private String ownContribution(CaseView view) {
        var plan = view.plan();
        var parts = new StringJoiner(", ").setEmptyValue(text("facts.none"));
        if (plan.ownHours() > 0) {
            parts.add(text("facts.hours", plan.ownHours()));
        }
        if (!plan.ownMoney().isZero()) {
            parts.add(format.money(plan.ownMoney()));
        }
        if (!plan.ownKind().isEmpty()) {
            parts.add(plan.ownKind());
        }
        return parts.toString();
    }

    private String text(String key, Object... values) {
        return texts.get("casefile", key, values);
    }
}
