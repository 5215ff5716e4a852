package nl.groeikracht.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.Dutch;

/** Puts together what there is to see of a team. */
@ApplicationScoped
class GrowthViews {

    @Inject
    Teams teams;

    @Inject
    GrowthRecords records;

    @Inject
    RelationRecords relation;

    @Inject
    GuidanceRecords guidance;

    @Inject
    EvidenceCounter evidence;

    @Inject
    TeamPulses pulses;

    @Inject
    People people;

    @Inject
    Clock clock;

    GrowthView of(GrowthCycle cycle) {
        var today = Dutch.today(clock);
        var number = cycle.team();
        var team = teams.read(number);
        return new GrowthView(
                team,
                pulses.of(cycle.gmCode(), today).stream()
                        .filter(line -> line.number().equals(number))
                        .findFirst()
                        .orElseThrow(),
                cycle.getsMoreSupport(),
                cycle.restartUntil(),
                cycle.lessons(),
                cycle.isRunning() ? evidence.readiness(cycle, team, today) : null,
                records.spans(number),
                records.evidence(number),
                records.evaluations(number),
                records.agreements(number).stream()
                        .reduce((earlier, later) -> later)
                        .map(this::view)
                        .orElse(null),
                relation.talks(number),
                relation.waiting(number),
                guidance.view(number, team.approach(), today));
    }

    private AgreementView view(Agreement agreement) {
        return agreement.view(agreement.official() == null ? null : people.nameOf(agreement.official()));
    }
}
