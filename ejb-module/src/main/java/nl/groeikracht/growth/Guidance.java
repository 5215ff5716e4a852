package nl.groeikracht.growth;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Guidance is dosed: hours planned and spent on process, communication and technical knowledge, falling to almost zero. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class Guidance {

    private static final int DAY = 24 * 60;
    private static final int MOST_PLANNED = 1000 * 60;
    private static final int NOTE_LIMIT = 300;

    @Inject
    GrowthDesk desk;

    @Inject
    GuidanceRecords records;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Counts for the phase in which the team is. */
    @RolesAllowed("guide")
    public void record(CaseNumber team, NewHours hours) {
        var cycle = desk.take(team, GUIDE);
        cycle.requireRunning();
        if (hours.minutes() < 1 || hours.minutes() > DAY) {
            throw new Refusal("refusal.hoursRange");
        }
        if (hours.kind() == null) {
            throw new Refusal("refusal.kindMissing");
        }
        if (hours.spentOn() == null || hours.spentOn().isAfter(Dutch.today(clock))) {
            throw new Refusal("refusal.notInTheFuture");
        }
        var noted =
                new NewHours(hours.kind(), hours.spentOn(), hours.minutes(), PlainText.of(hours.note(), NOTE_LIMIT));
        records.add(cycle, noted, user.username());
        audit.record(GrowthDesk.entry(GrowthAct.HOURS_RECORDED, cycle)
                .after("kind", hours.kind())
                .after("minutes", hours.minutes()));
    }

    /** Plans otherwise than the norm. */
    public void plan(CaseNumber team, Phase phase, GuidanceKind kind, int minutes) {
        var cycle = desk.take(team, GUIDE, PROGRAMME_MANAGER);
        cycle.requireRunning();
        if (minutes < 0 || minutes > MOST_PLANNED) {
            throw new Refusal("refusal.plannedHoursRange");
        }
        records.plan(team, phase, kind, minutes);
        audit.record(GrowthDesk.entry(GrowthAct.HOURS_PLANNED, cycle)
                .after("phase", phase)
                .after("kind", kind)
                .after("minutes", minutes));
    }
}
