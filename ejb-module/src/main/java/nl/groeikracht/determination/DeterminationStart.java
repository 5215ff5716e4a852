package nl.groeikracht.determination;

import static nl.groeikracht.bpmn.DeterminationProcess.ACTIVITY_OVER;
import static nl.groeikracht.bpmn.DeterminationProcess.CHECK_NEEDED;
import static nl.groeikracht.bpmn.DeterminationProcess.DETERMINE_BY;
import static nl.groeikracht.bpmn.DeterminationProcess.DIRECT;
import static nl.groeikracht.bpmn.DeterminationProcess.SAMPLE_UNTIL;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.DeterminationProcess;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.subsidy.GrantSettled;
import nl.groeikracht.subsidy.GrantedSubsidies;

/** Opens the determination of each grant, under the arrangement that its scheme has for that size (Awb 4:42). */
@Stateless
@PermitAll
public class DeterminationStart {

    @Inject
    GrantedSubsidies grants;

    @Inject
    Schemes schemes;

    @Inject
    Municipalities municipalities;

    @Inject
    Determinations determinations;

    @Inject
    DeterminationCards cards;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A private fund determines nothing; asked again, the one that is there stays. */
    public void begin(@Observes GrantSettled settled) {
        var grant = grants.of(settled.number());
        var rules = schemes.terms(grant.schemeVersionId()).rules();
        if (!rules.publicLaw()
                || rules.arrangements().isEmpty()
                || determinations.ofRequest(grant.number()).isPresent()) {
            return;
        }
        var today = Dutch.today(clock);
        var number = municipalities.nextCaseNumber(grant.gmCode(), today.getYear());
        var determination = Determination.of(
                number,
                grant.number(),
                grant.gmCode(),
                grant.granted(),
                rules.arrangements().of(grant.granted()),
                grant.end());
        cards.open(number, grant, today);
        determinations.add(determination);
        audit.record(AuditEntry.of(DeterminationAct.STARTED)
                .in(grant.gmCode())
                .onCase(number)
                .under(determination.isDirect() ? "Awb 4:43" : "Awb 4:42, 4:44")
                .after("request", grant.number())
                .after("route", determination.route())
                .after("account", determination.account()));
        process.start(
                DeterminationProcess.KEY,
                number,
                DIRECT.of(determination.isDirect()),
                CHECK_NEEDED.of(false),
                ACTIVITY_OVER.of(Moments.endOf(determination.activityEnds())),
                SAMPLE_UNTIL.of(Moments.endOf(determination.sampleUntil())),
                DETERMINE_BY.of(Moments.endOf(determination.determineBy())));
    }
}
