package nl.groeikracht.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.groeikracht.bpmn.ReadinessTable;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.process.Decisions;

/** Counts what there is of each kind of evidence, and asks the table what it thinks of it. */
@ApplicationScoped
class EvidenceCounter {

    private static final int LOW_GUIDANCE_DAYS = 90;

    @Inject
    GrowthRecords records;

    @Inject
    GuidanceRecords guidance;

    @Inject
    GrowthSettings settings;

    @Inject
    Decisions decisions;

    @Inject
    @Any
    Instance<CountedEvidence> counted;

    Readiness readiness(GrowthCycle cycle, TeamView team, LocalDate today) {
        var answer = decisions.evaluate(
                ReadinessTable.KEY, new ReadinessTable.Facts(team.approach(), cycle.phase()).inputs());
        return Readiness.of(cycle.phase(), answer, found(cycle, team, today));
    }

    private Map<EvidenceKind, Integer> found(GrowthCycle cycle, TeamView team, LocalDate today) {
        var found = new EnumMap<EvidenceKind, Integer>(EvidenceKind.class);
        records.evidence(cycle.team()).forEach(one -> found.merge(one.kind(), 1, Integer::sum));
        counted.forEach(one -> found.merge(one.kind(), one.count(cycle.team()), Integer::sum));
        found.merge(EvidenceKind.ACTION, found.getOrDefault(EvidenceKind.ACTION_ALONE, 0), Integer::sum);
        found.put(EvidenceKind.INITIATOR, team.initiators().size());
        found.put(EvidenceKind.MEMBERS, team.members().size());
        found.put(EvidenceKind.SKILLS, team.skills().covered());
        found.put(EvidenceKind.ROLES, (int)
                team.members().stream().filter(one -> !one.role().isEmpty()).count());
        found.put(EvidenceKind.NEW_MEMBER, (int) team.members().stream()
                .filter(one -> one.joinedOn().isAfter(cycle.phaseSince()))
                .count());
        found.put(EvidenceKind.AGREEMENT, (int) records.agreements(cycle.team()).stream()
                .filter(Agreement::isSigned)
                .count());
        found.put(EvidenceKind.EVALUATION, (int) records.evaluations(cycle.team()).stream()
                .filter(one -> one.phase() == cycle.phase() && !one.heldOn().isBefore(cycle.phaseSince()))
                .count());
        found.put(EvidenceKind.GUIDANCE_LOW, isGuidanceLow(cycle, today) ? 1 : 0);
        return found;
    }

    private boolean isGuidanceLow(GrowthCycle cycle, LocalDate today) {
        return guidance.minutes(cycle.team(), today.minusDays(LOW_GUIDANCE_DAYS), today)
                <= settings.on(today, Setting.LOW_GUIDANCE_MINUTES);
    }
}
