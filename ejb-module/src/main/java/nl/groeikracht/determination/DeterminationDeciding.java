package nl.groeikracht.determination;

import static nl.groeikracht.bpmn.DeterminationProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.DeterminationProcess.Outcome;
import nl.groeikracht.bpmn.DeterminationProcess.Step;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateInfo;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.GrantedSubsidies;

/** Takes the decision that determines a subsidy (Awb 4:42, 4:46, 4:47), within a mandate, by a second pair of eyes. */
@Stateless
@RolesAllowed("decider")
public class DeterminationDeciding {

    private static final String STEP = Step.decideDetermination.name();

    @Inject
    CaseDesk desk;

    @Inject
    Determinations determinations;

    @Inject
    DeterminationViews views;

    @Inject
    DeterminationCards cards;

    @Inject
    DeterminationLetters letters;

    @Inject
    GrantedSubsidies grants;

    @Inject
    Schemes schemes;

    @Inject
    MandateRegister mandates;

    @Inject
    BudgetLedger ledger;

    @Inject
    Municipalities municipalities;

    @Inject
    LegalTerms legal;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    public DecidingTask open(TaskId task) {
        var opened = desk.open(task, STEP, Role.DECIDER);
        var determination = determinations.read(opened.card().number());
        var view = views.of(determination);
        var consequences = consequences(determination, view);
        var proposal = determination.proposal().orElseThrow();
        boolean mine = proposal.by().equals(user.username());
        boolean unweighed = determinations.reportsToWeigh(determination.number()) > proposal.reportsWeighed();
        return new DecidingTask(
                opened.task(),
                opened.card(),
                view,
                consequences,
                mine,
                unweighed,
                List.of(
                        LawHint.of("fourEyes", "Awb 2:4", !mine),
                        LawHint.of("mandate", "Awb 10:1", consequences.mandate() != null),
                        LawHint.of("notAboveGrant", "Awb 4:46", true),
                        LawHint.of("allWeighed", "Awb 3:2", !unweighed),
                        LawHint.of("hearingDone", proposal.hearingArticle(), true),
                        LawHint.of("objectionInLetter", "Awb 3:45", true)));
    }

    private DeterminationConsequences consequences(Determination determination, DeterminationView view) {
        var amount = view.proposal().amount();
        var mandate = mandates.find(determination.gmCode(), user.username(), DecisionKind.DETERMINE, amount);
        return new DeterminationConsequences(
                amount,
                determination.granted().minus(amount),
                view.paid().lessAtMost(amount),
                view.grant().applicant().isReachableElectronically(),
                legal.objectionUntil(Dutch.today(clock)),
                mandate.map(MandateInfo::publication).orElse(null));
    }

    /** The letter as it would be sent if this were decided today; nothing is kept of it. */
    public byte[] previewLetter(TaskId task) {
        var opened = desk.open(task, STEP, Role.DECIDER);
        var determination = determinations.read(opened.card().number());
        var reports = determinations.reports(determination.number());
        var decided = new DeterminationTaken(
                        determination,
                        determination.isExOfficio(!reports.isEmpty()),
                        municipalities.read(determination.gmCode()).body(),
                        "",
                        user.username(),
                        clock.instant())
                .view();
        return letters.preview(
                determination, grants.of(determination.request()).at(determination.granted()), decided, reports);
    }

    /**
     * Decides as proposed. If something stands in the way nothing has happened and the task is still there.
     *
     * @throws Refusal among others when a report came in after the proposal: it has to be weighed first
     */
    public void decide(TaskId task, CaseNumber number) {
        var determination = determinations.lock(number);
        desk.take(task, number, STEP, Role.DECIDER);
        try {
            decide(determination);
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(DeterminationAct.DECISION_NOT_ALLOWED)
                    .in(determination.gmCode())
                    .onCase(number)
                    .because(refused.key()));
            throw refused;
        }
        process.complete(task, number, OUTCOME.of(Outcome.DETERMINE));
    }

    private void decide(Determination determination) {
        var me = user.username();
        var number = determination.number();
        var proposal = determination.proposal().orElseThrow(() -> new Refusal("refusal.determinationNotReady"));
        var mandate = mandates.require(determination.gmCode(), me, DecisionKind.DETERMINE, proposal.amount());
        int reports = determinations.reportsToWeigh(number);
        determination.decide(me, reports);
        var body = municipalities.read(determination.gmCode()).body();
        determinations.add(new DeterminationTaken(
                determination,
                determination.isExOfficio(reports > 0),
                body,
                mandate.publication(),
                me,
                clock.instant()));
        var freed = determination.granted().minus(proposal.amount());
        if (!freed.isZero()) {
            var versionId = grants.of(determination.request()).schemeVersionId();
            ledger.determineLower(
                    schemes.terms(versionId).ceilingId(),
                    determination.request(),
                    freed,
                    proposal.ground().article());
        }
        cards.put(determination);
        audit.record(AuditEntry.of(freed.isZero() ? DeterminationAct.DETERMINED : DeterminationAct.DETERMINED_LOWER)
                .in(determination.gmCode())
                .onCase(number)
                .onBehalfOf(body)
                .because(proposal.reasons())
                .under(
                        proposal.ground() == null
                                ? "Awb 4:46 lid 1"
                                : proposal.ground().article())
                .processVersion(process.versionOf(number))
                .decisionVersion(proposal.hearingTable())
                .before("granted", determination.granted())
                .after("amount", proposal.amount())
                .after("hearing", proposal.hearingArticle())
                .after("mandate", mandate.publication()));
    }

    /** Back to the proposal, with a question. */
    public void sendBack(TaskId task, CaseNumber number, String question) {
        var determination = determinations.lock(number);
        desk.take(task, number, STEP, Role.DECIDER);
        var asked = PlainText.required(question, ProposedDetermination.REASONS_LIMIT);
        determination.sendBack(asked);
        cards.put(determination);
        audit.record(AuditEntry.of(DeterminationAct.SENT_BACK)
                .in(determination.gmCode())
                .onCase(number)
                .because(asked));
        process.complete(task, number, OUTCOME.of(Outcome.RETURN));
    }
}
