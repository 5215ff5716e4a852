package nl.groeikracht.growth;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.groeikracht.blackbox.ServerDatabase;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.bpmn.GrowthCycleProcess.Outcome;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.bpmn.GrowthCycleProcess.Step;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.initiative.NewMember;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.initiative.Skill;
import nl.groeikracht.initiative.TeamMembers;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** A municipality of a test's own with guides and teams; for tests inside the server. */
final class GrowthTown {
    private static final String ITS_PROCESS =
            "(select proc_inst_id_ from engine.act_hi_procinst where business_key_ = '%s')";

    final Town town;

    private GrowthTown(Town town) {
        this.town = town;
    }

    static GrowthTown found() {
        var town = Town.found();
        update(
                "insert into neighbourhood values (?, 2026, 'Lindebuurt', ?, null)",
                "BU" + town.gmCode().substring(2) + "0101",
                town.gmCode());
        return new GrowthTown(town);
    }

    String guide() {
        return town.person("guide");
    }

    String otherGuide() {
        return town.otherPerson("guide");
    }

    String manager() {
        return town.person("programme-manager");
    }

    /** A team with four members who have all skills between them, and a contact person. */
    CaseNumber team(String name, Phase phase) throws Exception {
        var team = emptyTeam(name, phase);
        joins(team, "Iris", true, Skill.COMMUNICATION);
        joins(team, "Sem", false, Skill.TECHNICAL);
        joins(team, "Fenna", false, Skill.ORGANISATIONAL);
        joins(team, "Amir", false, Skill.FINANCIAL);
        as(
                manager(),
                () -> the(TeamContact.class)
                        .appoint(task(team, Step.appointContact), team, town.person("caseworker"), "Kent de buurt."));
        return team;
    }

    CaseNumber emptyTeam(String name, Phase phase) throws Exception {
        var gm = town.gmCode();
        return as(
                guide(),
                () -> the(TeamFoundation.class)
                        .found(
                                NewTeam.ofResidents(gm, name, "Lindebuurt", "BU" + gm.substring(2) + "0101"),
                                phase,
                                phase == Phase.INITIATE ? "" : "Het team was al bezig."));
    }

    MemberKey joins(CaseNumber team, String name, boolean initiator, Skill skill) throws Exception {
        return as(
                guide(),
                () -> the(TeamMembers.class)
                        .add(
                                team,
                                new NewMember(
                                        name,
                                        name.toLowerCase(Locale.ROOT) + "@buurt.example",
                                        initiator,
                                        "",
                                        Set.of(skill),
                                        true)));
    }

    GrowthView view(CaseNumber team) throws Exception {
        return as(guide(), () -> the(GrowthOverview.class).read(team));
    }

    long member(CaseNumber team, int nth) throws Exception {
        return view(team).team().members().get(nth).id();
    }

    /** The guide does the work of the phase, with this evidence. */
    void works(CaseNumber team, EvidenceKind kind) throws Exception {
        var step = view(team).phase().work();
        as(guide(), () -> the(PhaseWork.class).done(task(team, step), team, evidence(kind)));
    }

    void shows(CaseNumber team, EvidenceKind kind) throws Exception {
        as(guide(), () -> the(PhaseWork.class).add(team, evidence(kind)));
    }

    static NewEvidence evidence(EvidenceKind kind) {
        return new NewEvidence(kind, "Wij deden het samen.", "Twintig buren deden mee.", today(), null);
    }

    void confirms(CaseNumber team, String reasons) throws Exception {
        var phase = view(team).phase();
        var speaker = member(team, 0);
        as(
                guide(),
                () -> the(PhaseConfirmation.class).confirm(task(team, phase.confirmation()), team, speaker, reasons));
    }

    void evaluates(CaseNumber team, Outcome outcome, Phase back, String lessons) throws Exception {
        var speaker = member(team, 0);
        as(
                guide(),
                () -> the(TeamEvaluation.class)
                        .evaluate(
                                task(team, Step.evaluateTeam),
                                team,
                                new EvaluationForm(outcome, "Zo gaat het beter.", speaker, back, lessons)));
    }

    /** What team and municipality agree on, signed by the team. */
    void agrees(CaseNumber team) throws Exception {
        var speaker = member(team, 0);
        as(guide(), () -> {
            the(Agreements.class)
                    .draft(
                            team,
                            new AgreementForm("Een groene buurt", "Geveltuinen", "Iris trekt, de gemeente helpt", ""));
            the(Agreements.class).signForTeam(team, speaker);
        });
    }

    /** All that happened to the team happened half a year earlier, and what it waits for comes half a year sooner. */
    static void halfAYearPasses(CaseNumber team) {
        for (var column : List.of(
                "growth_cycle.started_on",
                "growth_cycle.phase_since",
                "growth_cycle.evaluation_due",
                "growth_cycle.restart_until",
                "growth_span.entered_on",
                "growth_span.left_on",
                "growth_evidence.happened_on",
                "growth_evaluation.held_on",
                "guidance_hours.spent_on",
                "team_agreement.official_on",
                "team_member.joined_on")) {
            var parts = column.split("\\.");
            asOwner("update groeikracht.%s set %s = %s - 184 where team = '%s'"
                    .formatted(parts[0], parts[1], parts[1], team));
        }
        asOwner("update engine.act_ru_job set duedate_ = duedate_ - interval '184 days' where process_instance_id_ in "
                + ITS_PROCESS.formatted(team));
    }

    /** The open task of a team at a step; waits for a timer that is due. */
    static TaskId task(CaseNumber team, Step step) {
        return TaskId.of(eventually(
                step + " of " + team,
                () -> text(
                        "select id from work_item where case_number = ? and step = ? and not waiting",
                        team.value(),
                        step.name())));
    }

    static List<String> steps(CaseNumber team) {
        var found = text(
                "select string_agg(step, ' ' order by step) from work_item where case_number = ? and not waiting",
                team.value());
        return found == null ? List.of() : List.of(found.split(" "));
    }

    static boolean isEnded(CaseNumber team) {
        return text("select end_time_ from engine.act_hi_procinst where business_key_ = ?", team.value()) != null;
    }

    static LocalDate today() {
        return LocalDate.now(Dutch.ZONE);
    }

    /** Waits until something is there; looks every tenth of a second. */
    static <T> T eventually(String what, Callable<T> look) {
        return ServerDatabase.eventually(what, look);
    }

    static String text(String sql, Object... parameters) {
        return ServerDatabase.text(sql, parameters);
    }

    static long number(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    static void update(String sql, Object... parameters) {
        ServerDatabase.update(sql, parameters);
    }

    /** As the owner of the schema, who may do what the application may not. */
    static void asOwner(String sql) {
        ServerDatabase.asOwner(sql);
    }
}
