package nl.groeikracht.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.DistributionProcess.Step;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Draws lots, once, before a witness whose words make half of the seed ({@link Lottery}). */
@Stateless
@RolesAllowed("caseworker")
public class RoundDrawing {

    public static final int WITNESS_LIMIT = 200;
    public static final int SHORTEST_WORD = 8;

    @Inject
    CaseDesk desk;

    @Inject
    Rounds rounds;

    @Inject
    RoundResults results;

    @Inject
    RoundViews views;

    @Inject
    RoundCards cards;

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

    public RoundTask open(TaskId task) {
        var opened = desk.open(task, Step.drawLots.name(), Role.CASEWORKER);
        return new RoundTask(
                opened.task(),
                opened.card(),
                views.of(rounds.read(opened.card().number())),
                List.of(LawHint.asks("drawnOnce", "Awb 4:26"), LawHint.asks("witnessed", "Awb 3:2")));
    }

    /**
     * @param witness who was there and can confirm it
     * @param word what the witness says, at least eight characters
     * @throws Refusal {@code refusal.drawnAlready} the second time
     */
    public void draw(TaskId task, CaseNumber number, String witness, String word) {
        var round = rounds.lock(number);
        if (rounds.draw(number).isPresent()) {
            refusals.record(AuditEntry.of(DistributionAct.NOT_ALLOWED)
                    .in(round.gmCode())
                    .onCase(number)
                    .because("refusal.drawnAlready"));
            throw new Refusal("refusal.drawnAlready");
        }
        desk.take(task, number, Step.drawLots.name(), Role.CASEWORKER);
        var who = PlainText.required(witness, WITNESS_LIMIT);
        var words = PlainText.required(word, WITNESS_LIMIT);
        if (words.length() < SHORTEST_WORD) {
            throw new Refusal("refusal.witnessWord", SHORTEST_WORD);
        }
        round.drawn();
        var seed = Lottery.seed(number, round.participantsHash(), round.secret(), words);
        rounds.add(new RoundDraw(number, who, words, seed, user.username(), clock.instant()));
        cards.put(round);
        audit.record(AuditEntry.of(DistributionAct.LOTS_DRAWN)
                .in(round.gmCode())
                .onCase(number)
                .under("Awb 4:26")
                .because(who)
                .after("secret", round.secret())
                .after("witnessWord", words)
                .after("seed", seed)
                .after("order", Lottery.order(seed, results.participants(round))));
        process.complete(task, number);
    }
}
