package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.budget.CaseMoney;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.budget.Theme;
import nl.groeikracht.document.Documents;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** Puts together what an employee sees of a request. */
@ApplicationScoped
class CaseViews {

    private static final int MOST_RELATED = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubsidyRequests requests;

    @Inject
    RequestClocks clocks;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    Municipalities municipalities;

    @Inject
    Documents documents;

    @Inject
    People people;

    @Inject
    DeMinimis deMinimis;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    Clock clock;

    CaseView of(SubsidyRequest request) {
        var number = request.number();
        var terms = schemes.terms(request.schemeVersionId());
        var decision = requests.decision(number).orElse(null);
        var budget = ledger.state(terms.ceilingId());
        var money = ledger.ofCase(number);
        var toGrant = request.proposal()
                .map(ProposalFile::amount)
                .orElse(request.plan().asked());
        var neighbourhood = municipalities.neighbourhood(
                request.gmCode(), request.initiative().neighbourhoodCode());
        return new CaseView(
                number,
                municipalities.read(request.gmCode()),
                terms,
                request.state(),
                request.isEscalated(),
                request.applicant(),
                deMinimis.of(request).orElse(null),
                request.initiative(),
                themeName(request, terms),
                neighbourhood.map(Neighbourhood::name).orElse(null),
                neighbourhood.map(Neighbourhood::areaName).orElse(null),
                request.plan(),
                request.receivedAt(),
                ClockView.of(clocks.of(request), request.state().isOpen(), Dutch.today(clock)),
                costs(request),
                budget,
                ifGranted(request, budget, money, toGrant),
                toGrant,
                money,
                request.supplements(),
                request.criteria(),
                request.eligibility().orElse(null),
                request.advice().orElse(null),
                request.proposal().orElse(null),
                request.sentBackQuestion(),
                decision,
                request.sending(),
                payment(number),
                request.withdrawalReason(),
                request.withdrawnAt(),
                process.openTasks(number).stream()
                        .map(task -> waiting(task, request))
                        .toList(),
                people(request, decision),
                documents.of(number),
                notes(number),
                related(request));
    }

    private static String themeName(SubsidyRequest request, SchemeTerms terms) {
        var key = request.initiative().theme();
        return terms.rules().theme(key).map(Theme::name).orElse(key);
    }

    private static List<CostView> costs(SubsidyRequest request) {
        var costs = request.plan().costs();
        var proposed = request.proposedPerCost();
        var views = new ArrayList<CostView>();
        for (int i = 0; i < costs.size(); i++) {
            var cost = costs.get(i);
            views.add(new CostView(cost.what(), cost.amount(), i < proposed.size() ? proposed.get(i) : null));
        }
        return views;
    }

    private static BudgetState ifGranted(SubsidyRequest request, BudgetState budget, CaseMoney money, Money toGrant) {
        if (!request.state().isOpen() || toGrant.exceeds(budget.grantable(money.reserved()))) {
            return null;
        }
        return budget.ifGranted(money.reserved(), toGrant);
    }

    private WaitingTask waiting(OpenTask task, SubsidyRequest request) {
        var assignee = task.assignee();
        return new WaitingTask(task, assignee == null ? null : people.nameOf(assignee), obstacle(task, request));
    }

    private WaitingTask.Obstacle obstacle(OpenTask task, SubsidyRequest request) {
        var me = user.find().map(PersonInfo::username).orElse("");
        if (task.group() == null || !user.isIn(request.gmCode(), Role.ofCode(task.group()))) {
            return WaitingTask.Obstacle.ROLE;
        }
        if (task.step().equals(Step.decide.name())
                && request.proposal().map(ProposalFile::by).filter(me::equals).isPresent()) {
            return WaitingTask.Obstacle.ASSESSOR;
        }
        return task.isFree() || task.isOf(me) ? null : WaitingTask.Obstacle.TAKEN;
    }

    private CasePeople people(SubsidyRequest request, DecisionView decision) {
        var handler = Optional.ofNullable(request.handler()).flatMap(people::find);
        return new CasePeople(
                handler.map(PersonInfo::name).orElse(null),
                handler.map(PersonInfo::phone).orElse(null),
                request.proposal().map(ProposalFile::by).map(people::nameOf).orElse(null),
                request.advice().map(AdviceFile::by).map(people::nameOf).orElse(null),
                decision == null ? null : people.nameOf(decision.by()));
    }

    private PaymentView payment(CaseNumber number) {
        return entities.createQuery(
                        "select o from PaymentOrder o where o.number = :number order by o.reference",
                        PaymentOrder.class)
                .setParameter("number", number.value())
                .setMaxResults(1)
                .getResultStream()
                .map(this::payment)
                .findFirst()
                .orElse(null);
    }

    private PaymentView payment(PaymentOrder order) {
        var export = order.exportId() == null ? null : entities.find(PaymentExport.class, order.exportId());
        return order.view(export == null ? null : export.at());
    }

    private List<NoteView> notes(CaseNumber number) {
        return entities.createQuery(
                        "select n from CaseNote n where n.number = :number order by n.id desc", CaseNote.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(note -> new NoteView(note.text(), people.nameOf(note.by()), note.at()))
                .toList();
    }

    /** Other requests of the same applicant, the newest first. */
    private List<RelatedCase> related(SubsidyRequest request) {
        return entities.createQuery("""
                        select r from SubsidyRequest r
                        where r.gmCode = :gmCode and r.number <> :number
                          and r.applicant.name = :name and r.applicant.postcode = :postcode
                        order by r.receivedAt desc
                        """, SubsidyRequest.class)
                .setParameter("gmCode", request.gmCode())
                .setParameter("number", request.number().value())
                .setParameter("name", request.applicant().name())
                .setParameter("postcode", request.applicant().postcode())
                .setMaxResults(MOST_RELATED)
                .getResultStream()
                .map(CaseViews::inShort)
                .toList();
    }

    static RelatedCase inShort(SubsidyRequest request) {
        return new RelatedCase(
                request.number(),
                request.initiative().title(),
                request.applicant().name(),
                request.state(),
                Dutch.dateOf(request.receivedAt()),
                request.plan().asked());
    }
}
