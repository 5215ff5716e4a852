package nl.groeikracht.programme;

import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Prepares the choice of neighbourhoods: points of sessions, weights that people set together, and the ranking. */
@Stateless
@RolesAllowed("programme-manager")
public class NeighbourhoodSelection {

    private static final int NOTE_LIMIT = 500;

    @Inject
    ProgrammeDesk desk;

    @Inject
    Programmes programmes;

    @Inject
    SelectionData data;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public SelectionView read(CaseNumber number) {
        var programme = desk.lock(number, PROGRAMME_MANAGER);
        var candidates = data.candidates(programme);
        var factors = data.factors(number);
        boolean weighed =
                factors.stream().anyMatch(factor -> factor.weight() > 0 && factor.kind() != FactorKind.NEIGHBOURS);
        return new SelectionView(
                programmes.view(programme),
                candidates,
                factors,
                data.scores(number),
                weighed ? Ranking.of(candidates, factors) : List.of(),
                weighed ? Sensitivity.of(candidates, factors, programme.teams()) : null);
    }

    /** What a session found of one neighbourhood; an earlier finding on the same topic is replaced. */
    public void score(CaseNumber number, String code, Map<SessionTopic, Integer> points, String note) {
        var programme = desk.lock(number, PROGRAMME_MANAGER);
        requireChoosing(programme);
        var place = data.candidates(programme).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("neighbourhood", code));
        if (points.isEmpty()
                || points.values().stream().anyMatch(given -> given < 1 || given > SessionScore.MOST_POINTS)) {
            throw new Refusal("refusal.sessionPoints", SessionScore.MOST_POINTS);
        }
        var words = PlainText.of(note, NOTE_LIMIT);
        points.forEach((topic, given) ->
                data.put(number, new SessionScore(code, topic, given, words), user.username(), clock.instant()));
        var entry = AuditEntry.of(ProgrammeAct.SESSION_SCORED)
                .in(programme.gmCode())
                .onCase(number)
                .because(words)
                .after("neighbourhood", place.name() + " (" + code + ")");
        points.forEach((topic, given) -> entry.after(topic.name(), given));
        audit.record(entry);
    }

    /** Weights that people set together; only their proportions matter. */
    public void weigh(CaseNumber number, List<Factor> weights) {
        var programme = desk.lock(number, PROGRAMME_MANAGER);
        requireChoosing(programme);
        var known = data.factors(number).stream().map(Factor::key).collect(Collectors.toSet());
        weights.forEach(factor -> {
            if (!known.contains(factor.key())) {
                throw new NotFound("factor", factor.key());
            }
            if (factor.weight() < 0 || factor.weight() > Factor.MOST_WEIGHT) {
                throw new Refusal("refusal.weightRange", Factor.MOST_WEIGHT);
            }
        });
        if (weights.stream().allMatch(factor -> factor.weight() == 0 || factor.kind() == FactorKind.NEIGHBOURS)) {
            throw new Refusal("refusal.weightsZero");
        }
        data.replaceWeights(number, weights);
        audit.record(AuditEntry.of(ProgrammeAct.WEIGHED)
                .in(programme.gmCode())
                .onCase(number)
                .after("weights", words(weights)));
    }

    static String words(List<Factor> weights) {
        return weights.stream()
                .filter(factor -> factor.weight() > 0)
                .map(factor -> factor.key() + (factor.lowFirst() ? " (low)" : "") + " = " + factor.weight())
                .collect(Collectors.joining(", "));
    }

    private static void requireChoosing(Programme programme) {
        if (!programme.view(List.of()).isChoosing()) {
            throw new Refusal("refusal.programmeFixed");
        }
    }
}
