package nl.groeikracht.growth;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.shared.CaseNumber;

/**
 * A team and how it grows.
 *
 * @param readiness what the phase asks for; null when the team is not guided any more
 * @param line as it stands in lists, with its signals
 * @param agreement the newest; null without one
 */
public record GrowthView(
        TeamView team,
        TeamLine line,
        boolean moreSupport,
        LocalDate restartUntil,
        String lessons,
        Readiness readiness,
        List<SpanView> spans,
        List<EvidenceView> evidence,
        List<EvaluationView> evaluations,
        AgreementView agreement,
        List<TalkView> talks,
        List<ThemeView> waiting,
        GuidanceView guidance)
        implements Serializable {

    public GrowthView {
        spans = List.copyOf(spans);
        evidence = List.copyOf(evidence);
        evaluations = List.copyOf(evaluations);
        talks = List.copyOf(talks);
        waiting = List.copyOf(waiting);
    }

    public CaseNumber number() {
        return team.number();
    }

    public String gmCode() {
        return team.gmCode();
    }

    public GrowthState state() {
        return line.state();
    }

    public Phase phase() {
        return line.phase();
    }

    public boolean isGuided() {
        return line.isGuided();
    }

    /** The last stay in a phase; null when the team was never in it. */
    public SpanView lastIn(Phase asked) {
        return spans.stream()
                .filter(span -> span.phase() == asked)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public List<EvidenceView> evidenceIn(Phase asked) {
        return evidence.stream().filter(one -> one.phase() == asked).toList();
    }
}
