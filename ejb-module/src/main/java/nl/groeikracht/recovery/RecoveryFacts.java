package nl.groeikracht.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeikracht.bpmn.RecoveryProcess;
import nl.groeikracht.casework.CaseFact;
import nl.groeikracht.casework.CaseFacts;
import nl.groeikracht.shared.CaseNumber;

/** What the page of a recovery tells. */
@ApplicationScoped
public class RecoveryFacts implements CaseFacts {

    @Inject
    Recoveries recoveries;

    @Inject
    DebtRules rules;

    @Override
    public String kind() {
        return RecoveryProcess.KEY;
    }

    @Override
    public List<CaseFact> of(CaseNumber number) {
        var view = recoveries.read(number).view();
        return List.of(
                new CaseFact("overpaid", view.overpaid()),
                new CaseFact("claimed", view.claimed()),
                new CaseFact("fee", view.fee().isZero() ? null : view.fee()),
                new CaseFact("interest", view.interest().isZero() ? null : view.interest()),
                new CaseFact("paidBack", view.paid().isZero() ? null : view.paid()),
                new CaseFact("outstanding", view.claimed() == null ? null : view.outstanding()),
                new CaseFact("payUntil", view.payUntil()),
                new CaseFact("claimableUntil", rules.claimableUntil(view.fixedOn())),
                new CaseFact("lapsesOn", view.payUntil() == null ? null : rules.limitationOn(view.payUntil())),
                new CaseFact("reasons", view.reasons() == null ? view.proposalReasons() : view.reasons()),
                new CaseFact("mandate", view.mandate()),
                new CaseFact("closedBecause", view.closedBecause()));
    }
}
