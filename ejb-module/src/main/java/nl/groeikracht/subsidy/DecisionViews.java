package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.CeilingRoom;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateInfo;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** Puts together what the decider sees before deciding: the proposal, the law, and what will happen. */
@ApplicationScoped
class DecisionViews {

    private static final int MOST_SIMILAR = 3;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseViews views;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    CeilingRoom room;

    @Inject
    DistributionRounds rounds;

    @Inject
    MandateRegister mandates;

    @Inject
    People people;

    @Inject
    RequestLaw law;

    @Inject
    DeMinimis deMinimis;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    DecisionTask task(OpenTask task, SubsidyRequest request) {
        var terms = schemes.terms(request.schemeVersionId());
        var proposal = request.proposal().orElseThrow(() -> new RequestNotReady(request.state()));
        var most = most(request, terms);
        var consequences = consequences(request, proposal.kind(), proposal.amount());
        return new DecisionTask(
                task,
                views.of(request),
                people.nameOf(proposal.by()),
                proposal.by().equals(user.username()),
                mandates.of(request.gmCode(), user.username()),
                most,
                law.grounds(request),
                request.hearing().orElse(null),
                request.lastHearing().filter(HearingRound::isOver).orElse(null),
                consequences,
                similar(request),
                deMinimis.withHint(request, proposal.amount(), hints(request, proposal, consequences, terms)));
    }

    DecisionConsequences consequences(SubsidyRequest request, Decision decision) {
        return consequences(request, decision.kind(), decision.amount());
    }

    private DecisionConsequences consequences(SubsidyRequest request, DecisionKind kind, Money amount) {
        var terms = schemes.terms(request.schemeVersionId());
        var state = ledger.state(terms.ceilingId());
        var reserved = ledger.ofCase(request.number()).reserved();
        boolean fits = !amount.exceeds(grantable(request, terms, amount));
        var today = Dutch.today(clock);
        var mandate = law.power(request, user.username(), kind, amount);
        return new DecisionConsequences(
                amount,
                request.applicant().isReachableElectronically(),
                today,
                kind == DecisionKind.GRANT ? law.paymentUntil(request, today) : null,
                reserved.lessAtMost(amount),
                law.objectionUntil(request, today),
                fits ? state.ifHonoured(reserved, amount).ifGranted(reserved, amount) : null,
                fits,
                mandate.isPresent(),
                mandate.map(MandateInfo::publication).orElse(null));
    }

    private Money most(SubsidyRequest request, SchemeTerms terms) {
        var asked = request.plan().asked().atMost(terms.rules().maximum());
        return rounds.shareOf(request.number()).map(Share::amount).orElseGet(() -> grantable(request, terms, asked));
    }

    private Money grantable(SubsidyRequest request, SchemeTerms terms, Money asked) {
        return room.grantable(terms.ceilingId(), request.number(), Dutch.dateOf(request.receivedAt()), asked);
    }

    private List<LawHint> hints(
            SubsidyRequest request, ProposalFile proposal, DecisionConsequences consequences, SchemeTerms terms) {
        boolean full =
                proposal.isGrant() && proposal.amount().equals(request.plan().asked());
        return law.hints(
                request,
                LawHint.of("fitsCeiling", "Awb 4:25", consequences.fits(), most(request, terms)),
                LawHint.of("fourEyes", "Awb 2:4", !proposal.by().equals(user.username())),
                LawHint.of("mandate", "Awb 10:1", consequences.withinMandate()),
                full ? LawHint.of("hearingNotNeeded", "Awb 4:7", true) : hearingHint(request),
                LawHint.asks("reasons", "Awb 3:46"),
                LawHint.of("objectionInLetter", "Awb 3:45", true),
                LawHint.of("onBehalfOf", "Awb 10:10", true));
    }

    private static LawHint hearingHint(SubsidyRequest request) {
        if (request.isHeard()) {
            return LawHint.of("heard", "Awb 4:7", true);
        }
        return request.hearing()
                .map(judged -> LawHint.of("hearingJudged", judged.article(), !judged.required(), judged.reason()))
                .orElseGet(() -> LawHint.asks("hearing", "Awb 4:7"));
    }

    private List<RelatedCase> similar(SubsidyRequest request) {
        return entities.createQuery("""
                        select r from SubsidyRequest r
                        where r.gmCode = :gmCode and r.number <> :number and r.initiative.theme = :theme
                          and r.state in (nl.groeikracht.subsidy.RequestState.GRANTED,
                                          nl.groeikracht.subsidy.RequestState.REFUSED)
                        order by r.receivedAt desc
                        """, SubsidyRequest.class)
                .setParameter("gmCode", request.gmCode())
                .setParameter("number", request.number().value())
                .setParameter("theme", request.initiative().theme())
                .setMaxResults(MOST_SIMILAR)
                .getResultStream()
                .map(CaseViews::inShort)
                .toList();
    }
}
