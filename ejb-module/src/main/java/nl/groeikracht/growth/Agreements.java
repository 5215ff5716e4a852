package nl.groeikracht.growth;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.GrowthCycleProcess.Step;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * What team and municipality agree on, signed by both, with a yearly talk; and the themes that wait. Where goals,
 * activities and roles are recorded, cooperation goes better.
 */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class Agreements {

    private static final int THEME_LIMIT = 120;

    @Inject
    GrowthDesk desk;

    @Inject
    GrowthRecords records;

    @Inject
    GrowthTasks tasks;

    @Inject
    RelationRecords relation;

    @Inject
    Teams teams;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A change is a new agreement, to be signed by both again. */
    public void draft(CaseNumber number, AgreementForm form) {
        var cycle = taken(number);
        records.add(new Agreement(number, form, user.username(), today()));
        audit.record(GrowthDesk.entry(GrowthAct.AGREEMENT_DRAFTED, cycle));
    }

    /** @param member id of the member who signs for the team */
    public void signForTeam(CaseNumber number, Long member) {
        var cycle = taken(number);
        newest(number).signForTeam(GrowthDesk.speaker(teams.read(number), member), today());
        audit.record(GrowthDesk.entry(GrowthAct.AGREEMENT_SIGNED_BY_TEAM, cycle));
    }

    @RolesAllowed("programme-manager")
    public GrowthTask open(TaskId task) {
        return tasks.of(desk.open(task, PROGRAMME_MANAGER));
    }

    /** The municipality signs what the team signed. */
    @RolesAllowed("programme-manager")
    public void sign(TaskId task, CaseNumber number) {
        var cycle = desk.take(task, number, Step.signAgreement.name(), PROGRAMME_MANAGER);
        newest(number).signForMunicipality(user.username(), today());
        audit.record(GrowthDesk.entry(GrowthAct.AGREEMENT_SIGNED, cycle));
        process.complete(task, number);
    }

    /** The yearly talk about what was agreed. */
    public void talked(CaseNumber number, LocalDate heldOn, String report) {
        var cycle = taken(number);
        if (heldOn == null || heldOn.isAfter(today())) {
            throw new Refusal("refusal.notInTheFuture");
        }
        relation.addTalk(number, heldOn, PlainText.required(report, GrowthCycle.TEXT_LIMIT), user.username());
        audit.record(GrowthDesk.entry(GrowthAct.TALK_HELD, cycle).after("heldOn", heldOn));
    }

    /** A theme exists, and waits. */
    public void waits(CaseNumber number, String theme) {
        var cycle = taken(number);
        if (!relation.addTheme(number, PlainText.required(theme, THEME_LIMIT), today())) {
            throw new Refusal("refusal.themeWaitsAlready");
        }
        audit.record(GrowthDesk.entry(GrowthAct.THEME_WAITS, cycle).after("theme", theme));
    }

    /** The theme is taken up now. */
    public void takesUp(CaseNumber number, long theme) {
        var cycle = taken(number);
        if (relation.takeUp(number, theme, today())) {
            audit.record(GrowthDesk.entry(GrowthAct.THEME_TAKEN_UP, cycle));
        }
    }

    private GrowthCycle taken(CaseNumber number) {
        var cycle = desk.take(number, GUIDE, PROGRAMME_MANAGER);
        cycle.requireRunning();
        return cycle;
    }

    private Agreement newest(CaseNumber number) {
        List<Agreement> all = records.agreements(number);
        if (all.isEmpty()) {
            throw new Refusal("refusal.noAgreement");
        }
        return all.get(all.size() - 1);
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
