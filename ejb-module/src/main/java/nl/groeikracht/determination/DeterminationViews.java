package nl.groeikracht.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.GrantedSubsidies;

/** Puts together what employees see of a determination. */
@ApplicationScoped
class DeterminationViews {

    @Inject
    Determinations determinations;

    @Inject
    GrantedSubsidies grants;

    @Inject
    BudgetLedger ledger;

    @Inject
    People people;

    DeterminationView of(CaseNumber number) {
        return of(determinations.read(number));
    }

    DeterminationView of(Determination determination) {
        var number = determination.number();
        var reports = determinations.reports(number);
        return new DeterminationView(
                number,
                grants.of(determination.request()).at(determination.granted()),
                determination.route(),
                determination.account(),
                determination.state(),
                determination.isSampled(),
                ledger.ofCase(determination.request()).paid(),
                determination.activityEnds(),
                determination.reportUntil().orElse(null),
                determination.determineBy(),
                determination.isExOfficio(!reports.isEmpty()),
                reports,
                determination.notHappening().orElse(null),
                determination.notHappeningAt(),
                determination.findings().orElse(null),
                determination.proposal().map(this::proposed).orElse(null),
                determination.intention().map(IntentionFile::amount).orElse(null),
                determination.intention().map(IntentionFile::until).orElse(null),
                determination.view().orElse(null),
                determination.sentBackQuestion(),
                determinations.decision(number).orElse(null));
    }

    private DeterminationView.Proposed proposed(ProposalFile file) {
        return new DeterminationView.Proposed(
                file.amount(),
                file.ground(),
                file.reasons(),
                Boolean.TRUE.equals(file.dataDeviates()),
                file.hearingArticle(),
                file.viewWeighed(),
                people.nameOf(file.by()),
                file.by());
    }
}
