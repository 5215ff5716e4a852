package nl.groeikracht.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateInfo;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.GrantedSubsidies;
import nl.groeikracht.subsidy.ReceivedSubsidies;

/** Puts together what employees see of a change. */
@ApplicationScoped
class GrantChangeViews {

    @Inject
    GrantChanges changes;

    @Inject
    ChangeRules rules;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    GrantedSubsidies grants;

    @Inject
    Schemes schemes;

    @Inject
    MandateRegister mandates;

    @Inject
    BudgetLedger ledger;

    @Inject
    LegalTerms legal;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    GrantChangeView of(GrantChange change) {
        var money = ledger.ofCase(change.request());
        var proposal = change.proposal();
        return new GrantChangeView(
                change.number(),
                change.request(),
                change.gmCode(),
                change.occasion(),
                change.state(),
                money.granted(),
                money.paid(),
                proposal.map(ChangeProposal::proposed).orElse(null),
                proposal.map(file -> people.nameOf(file.by())).orElse(null),
                proposal.map(ChangeProposal::hearingArticle).orElse(null),
                change.intention().map(ChangeIntention::until).orElse(null),
                change.view().orElse(null),
                change.question(),
                change.before(),
                change.body(),
                change.mandate(),
                change.closedBecause());
    }

    GrantChangeTask task(CaseDesk.Opened opened) {
        var change = changes.read(opened.card().number());
        var view = of(change);
        var frame = rules.frame(change.request());
        var days = schemes.terms(grants.of(change.request()).schemeVersionId())
                .rules()
                .supplementDays();
        boolean mine = change.proposal()
                .filter(file -> file.by().equals(user.username()))
                .isPresent();
        var mandate = view.proposed() == null
                ? null
                : mandates.find(change.gmCode(), user.username(), DecisionKind.CHANGE, view.less())
                        .map(MandateInfo::publication)
                        .orElse(null);
        return new GrantChangeTask(
                opened.task(),
                opened.card(),
                view,
                subsidies.read(change.request()),
                grounds(frame),
                frame.latest(),
                frame.earliestEffect(),
                frame.today().plusDays(days),
                legal.objectionUntil(frame.today()),
                mandate,
                mine,
                change.state() == ChangeState.PROPOSED
                        ? decisionHints(view, frame, mine, mandate)
                        : proposalHints(view, frame));
    }

    private static List<ChangeGround> grounds(ChangeFrame frame) {
        return Arrays.stream(ChangeGround.values())
                .filter(ground -> fits(frame, ground))
                .toList();
    }

    private static boolean fits(ChangeFrame frame, ChangeGround ground) {
        try {
            frame.requireOpenTo(ground);
            return true;
        } catch (Refusal notNow) {
            return false;
        }
    }

    private static List<LawHint> proposalHints(GrantChangeView view, ChangeFrame frame) {
        return List.of(
                frame.isDetermined()
                        ? LawHint.asks("changeAfter", "Awb 4:49 lid 1, 4:49 lid 3", frame.latest())
                        : LawHint.asks("changeBefore", "Awb 4:48"),
                frame.isDetermined()
                        ? LawHint.asks("changeBack", "Awb 4:49 lid 2")
                        : LawHint.asks("changeFuture", "Awb 4:50", frame.earliestEffect()),
                view.view() == null && view.viewUntil() == null
                        ? LawHint.asks("changeHeard", "Awb 4:8, 4:12 lid 2 onder c")
                        : LawHint.of("heard", "Awb 4:8", true),
                LawHint.asks("changeMay", "Awb 3:4 lid 2"));
    }

    private static List<LawHint> decisionHints(GrantChangeView view, ChangeFrame frame, boolean mine, String mandate) {
        return List.of(
                LawHint.of("fourEyes", "Awb 2:4", !mine),
                LawHint.of("mandate", "Awb 10:1", mandate != null),
                LawHint.of("changeStillFits", view.proposed().ground().article(), stillFits(view, frame)),
                LawHint.of("hearingDone", view.hearingArticle(), true),
                LawHint.of("objectionInLetter", "Awb 3:45", true));
    }

    private static boolean stillFits(GrantChangeView view, ChangeFrame frame) {
        try {
            view.proposed().requireFits(frame);
            return true;
        } catch (Refusal changedMeanwhile) {
            return false;
        }
    }
}
