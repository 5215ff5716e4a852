package nl.groeikracht.subsidy;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.HEARING_NEEDED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.HearingTable;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.CeilingRoom;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** Weighs a request and proposes what to decide (Awb 3:2, 3:4). */
@Stateless
@RolesAllowed("caseworker")
public class Assessment {

    @Inject
    Desk desk;

    @Inject
    CaseViews views;

    @Inject
    Schemes schemes;

    @Inject
    CeilingRoom room;

    @Inject
    DistributionRounds rounds;

    @Inject
    RequestCards cards;

    @Inject
    HearingRule hearingRule;

    @Inject
    PreparationTerms preparation;

    @Inject
    RepeatedRequests repeated;

    @Inject
    ThirdParties others;

    @Inject
    RequestLaw law;

    @Inject
    DeMinimis deMinimis;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public AssessmentTask open(TaskId task) {
        var opened = desk.open(task, Step.assess, Role.CASEWORKER);
        var request = opened.request();
        var terms = schemes.terms(request.schemeVersionId());
        var share = rounds.shareOf(request.number());
        var asked = request.plan().asked().atMost(terms.rules().maximum());
        var most = share.map(Share::amount)
                .orElseGet(() ->
                        room.grantable(terms.ceilingId(), request.number(), Dutch.dateOf(request.receivedAt()), asked));
        boolean eligible = isEligible(request);
        return new AssessmentTask(
                opened.task(),
                views.of(request),
                most,
                eligible,
                terms.text().obligations(),
                law.grounds(request),
                request.hearing().map(HearingJudgement::facts).orElse(null),
                request.lastHearing().filter(HearingRound::isOver).orElse(null),
                deMinimis.withHint(
                        request,
                        most,
                        law.hints(
                                request,
                                LawHint.of("fitsCeiling", "Awb 4:25", !most.isZero(), most),
                                LawHint.of("conditionsMet", "Awb 4:23", eligible),
                                LawHint.asks("weighInterests", "Awb 3:4"),
                                hearingHint(request),
                                LawHint.asks("thirdParty", "Awb 4:8"),
                                LawHint.asks("carefulAdvice", "Awb 3:9"),
                                LawHint.asks("deviationFromAdvice", "Awb 3:50"),
                                LawHint.asks("obligationsFromScheme", "Awb 4:38"))));
    }

    /** @return whether the applicant is heard before it is decided (Awb 4:7) */
    public boolean propose(TaskId task, CaseNumber number, Proposal proposal) {
        var request = desk.take(task, number, Step.assess, Role.CASEWORKER);
        var terms = schemes.terms(request.schemeVersionId());
        AllowedObligations.require(terms, proposal.obligations());
        law.requireGround(request, proposal.ground());
        deMinimis.requireFits(request, proposal.amount());
        repeated.requireRefusedBefore(number, proposal.ground());
        rounds.shareOf(number)
                .ifPresent(share -> share.requireFits(proposal.isGrant(), proposal.amount(), proposal.ground()));
        others.requireHeard(number, proposal.hearing());
        var before = request.proposal().map(ProposalFile::amount).orElse(Money.ZERO);
        request.propose(proposal, terms.rules().maximum(), user.username(), clock.instant());
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.PROPOSED)
                .in(request.gmCode())
                .onCase(number)
                .because(proposal.reasons())
                .under(
                        proposal.ground() == null
                                ? null
                                : law.article(request, proposal.ground().article()))
                .before("amount", before)
                .after("kind", proposal.kind())
                .after("amount", proposal.amount())
                .after("asked", request.plan().asked()));
        if (law.isPublic(request) && proposal.isAdverse(request.plan().asked())) {
            judgeHearing(request, proposal);
        }
        boolean toBeHeard = request.state() == RequestState.HEARING;
        process.complete(task, number, HEARING_NEEDED.of(toBeHeard));
        return toBeHeard;
    }

    /** The table says whether the applicant is heard first; nobody can pass over its answer. */
    private void judgeHearing(SubsidyRequest request, Proposal proposal) {
        var facts = proposal.hearing();
        var result = hearingRule.ask(new HearingTable.Facts(
                proposal.isGrant() ? HearingTable.DecisionType.PARTIAL_GRANT : HearingTable.DecisionType.REFUSE,
                proposal.ground() != null && proposal.ground().hearingCannotBeSkipped()
                        ? HearingTable.Ground.AWB_4_35
                        : HearingTable.Ground.OTHER,
                facts.dataDeviates(),
                facts.minorDeviation(),
                facts.thirdParty() && !others.isHeard(request.number()),
                facts.thirdPartyHasNotProvided(),
                request.isHeard() && !facts.newFacts(),
                facts.urgent(),
                facts.secrecy(),
                facts.financialReversible()));
        var until = preparation.hearingUntil(Dutch.today(clock));
        request.hearingJudged(HearingJudgement.of(facts, result.answer(), result.table()), until, clock.instant());
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.HEARING_JUDGED)
                .in(request.gmCode())
                .onCase(request.number())
                .because(result.answer().reason())
                .under(result.answer().article())
                .decisionVersion(result.table())
                .after("required", result.required()));
    }

    private static LawHint hearingHint(SubsidyRequest request) {
        return request.isHeard() ? LawHint.of("heard", "Awb 4:7", true) : LawHint.asks("hearing", "Awb 4:7");
    }

    private static boolean isEligible(SubsidyRequest request) {
        return request.eligibility().map(Eligibility::confirmed).orElse(false);
    }
}
