package nl.groeikracht.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.document.PaperPost;
import nl.groeikracht.inbox.TaskAssignment;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.Advice;
import nl.groeikracht.subsidy.AdviceVerdict;
import nl.groeikracht.subsidy.Assessment;
import nl.groeikracht.subsidy.CaseFile;
import nl.groeikracht.subsidy.CompletenessCheck;
import nl.groeikracht.subsidy.CostItem;
import nl.groeikracht.subsidy.Decision;
import nl.groeikracht.subsidy.EligibilityCheck;
import nl.groeikracht.subsidy.Hearing;
import nl.groeikracht.subsidy.LetterPosting;
import nl.groeikracht.subsidy.NotTreating;
import nl.groeikracht.subsidy.Proposal;
import nl.groeikracht.subsidy.RefusalGround;
import nl.groeikracht.subsidy.RequestTracking;
import nl.groeikracht.subsidy.SubsidyDecision;

/** What the verbs of a course mean: each is one use case, done by the person whose work it is. */
@ApplicationScoped
class DemoDeeds {

    private static final int SUPPLEMENT_DAYS = 14;

    @Inject
    DemoForms forms;

    @Inject
    DemoPeople people;

    @Inject
    DemoTasks tasks;

    @Inject
    TaskAssignment assignment;

    @Inject
    RequestTracking tracking;

    @Inject
    CompletenessCheck completeness;

    @Inject
    NotTreating notTreating;

    @Inject
    EligibilityCheck eligibility;

    @Inject
    Advice advice;

    @Inject
    Assessment assessment;

    @Inject
    SubsidyDecision decisions;

    @Inject
    LetterPosting post;

    @Inject
    PaperPost paper;

    @Inject
    People staff;

    @Inject
    CaseFile files;

    @Inject
    DemoLaterDeeds later;

    @Inject
    Clock clock;

    void perform(DemoDeed deed) {
        var onCase = deed.onCase();
        var words = onCase.request;
        switch (deed.verb()) {
            case "sent" -> onCase.sent(forms.send(words));
            case "supplements" -> tracking.supplement(onCase.token(), words.text("supplement"), List.of());
            case "withdraws" -> tracking.withdraw(onCase.token(), words.text("withdrawal"));
            case "objects", "notifies", "reports", "answers" -> later.byResident(deed);
            default -> people.as(deed.who(), () -> work(deed, onCase, words));
        }
        postPaper(onCase);
    }

    /** What was written on paper goes to the post on the same day. */
    private void postPaper(DemoCase onCase) {
        paper.of(onCase.number()).stream()
                .filter(letter -> letter.postedOn() == null)
                .forEach(letter -> people.as(
                        staff.withRole(letter.gmCode(), Role.CASEWORKER).get(0).username(),
                        () -> paper.posted(letter.id(), letter.writtenOn())));
    }

    private void work(DemoDeed deed, DemoCase onCase, DemoRequest words) {
        var number = onCase.number();
        switch (deed.verb()) {
            case "claims" -> assignment.claim(tasks.of(number));
            case "notes" -> files.note(number, words.text("note"));
            case "complete" -> completeness.complete(at(onCase, Step.checkCompleteness), number);
            case "asks" -> ask(onCase, words);
            case "leaves" ->
                notTreating.leaveUntreated(at(onCase, Step.decideNotTreated), number, words.text("reasons"));
            case "treats" -> notTreating.treatAfterAll(at(onCase, Step.decideNotTreated), number, words.text("note"));
            case "confirms" -> eligibility.confirm(at(onCase, Step.confirmEligibility), number);
            case "advises" -> advise(deed, onCase, words);
            case "proposes" -> propose(onCase, proposal(deed, onCase, words));
            case "returns" -> decisions.sendBack(at(onCase, Step.decide), number, words.text("question"));
            case "decides" -> decisions.decide(at(onCase, Step.decide), number, decision(onCase.proposal()));
            case "posts" -> post.posted(at(onCase, Step.postLetter), number, Dutch.today(clock));
            default -> later.byEmployee(deed);
        }
    }

    private TaskId at(DemoCase onCase, Step step) {
        return tasks.at(onCase.number(), step);
    }

    private void ask(DemoCase onCase, DemoRequest words) {
        completeness.askSupplement(
                at(onCase, Step.checkCompleteness),
                onCase.number(),
                "Dank u wel voor uw plan. Om het goed te kunnen beoordelen hebben wij nog iets van u nodig.",
                List.of(words.text("missing")),
                Dutch.today(clock).plusDays(SUPPLEMENT_DAYS));
    }

    private void advise(DemoDeed deed, DemoCase onCase, DemoRequest words) {
        var verdict = AdviceVerdict.valueOf(deed.detail());
        advice.give(
                at(onCase, Step.advise),
                onCase.number(),
                verdict,
                words.text("advice", "Een plan uit de buurt zelf, met genoeg mensen om het waar te maken. Doen."));
    }

    private void propose(DemoCase onCase, Proposal proposal) {
        assessment.propose(at(onCase, Step.assess), onCase.number(), proposal.withAdviceChecked());
        onCase.proposed(proposal);
    }

    private Proposal proposal(DemoDeed deed, DemoCase onCase, DemoRequest words) {
        if (deed.words().size() == 1) {
            return Proposal.refuse(RefusalGround.CONDITIONS_NOT_MET, words.text("reasons"));
        }
        var amount = Money.euros(Long.parseLong(deed.detail()));
        var reasons = words.text(
                "reasons",
                "Uw plan past bij de regeling. Bewoners hebben het zelf bedacht en voeren het zelf uit, en de buurt heeft er"
                        + " iets aan. De kosten zijn redelijk.");
        return Proposal.grant(amount, accepted(words, amount), reasons, obligations(onCase));
    }

    /** What is not granted goes off the largest cost. */
    private static List<Money> accepted(DemoRequest words, Money amount) {
        var costs = new ArrayList<>(words.costs().stream().map(CostItem::amount).toList());
        var largest =
                costs.indexOf(costs.stream().max(Comparator.naturalOrder()).orElseThrow());
        costs.set(largest, costs.get(largest).minus(words.euros("asked").minus(amount)));
        return costs;
    }

    /** What the scheme asks, and nothing else. */
    private List<String> obligations(DemoCase onCase) {
        return assessment.open(at(onCase, Step.assess)).obligations();
    }

    private static Decision decision(Proposal proposal) {
        return proposal.isGrant()
                ? Decision.grant(proposal.amount(), proposal.reasons(), proposal.obligations(), true)
                : Decision.refuse(proposal.ground(), Hearing.NOT_NEEDED, proposal.reasons(), true);
    }
}
