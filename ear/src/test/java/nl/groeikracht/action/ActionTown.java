package nl.groeikracht.action;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.bpmn.ActionProcess.Step;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.document.CheckedUpload;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.TeamFoundation;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.initiative.NewMember;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.initiative.Skill;
import nl.groeikracht.initiative.TeamMembers;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** A municipality of a test's own with teams that do things; for tests inside the server. */
public final class ActionTown {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Town town;

    private ActionTown(Town town) {
        this.town = town;
    }

    static ActionTown found() {
        var town = Town.found();
        update(
                "insert into neighbourhood values (?, 2026, 'Lindebuurt', ?, null)",
                "BU" + town.gmCode().substring(2) + "0101",
                town.gmCode());
        return new ActionTown(town);
    }

    /** In a municipality that there is already, with a neighbourhood. */
    public static ActionTown in(Town town) {
        return new ActionTown(town);
    }

    Town town() {
        return town;
    }

    String guide() {
        return town.person("guide");
    }

    public CaseNumber team(String name) throws Exception {
        var gm = town.gmCode();
        return as(
                guide(),
                () -> the(TeamFoundation.class)
                        .found(
                                NewTeam.ofResidents(gm, name, "Lindebuurt", "BU" + gm.substring(2) + "0101"),
                                Phase.GROW,
                                "Het team was al bezig."));
    }

    public MemberKey joins(CaseNumber team, String name) throws Exception {
        return as(
                guide(),
                () -> the(TeamMembers.class)
                        .add(team, new NewMember(name, "", true, "trekker", Set.of(Skill.ORGANISATIONAL), true)));
    }

    public CaseNumber noted(CaseNumber team, String title, CaseNumber parent) throws Exception {
        return as(
                guide(),
                () -> the(ActionStart.class).note(new NewAction(team, type("regentonnen"), title, "", parent)));
    }

    static long type(String code) {
        return Long.parseLong(text("select id from action_type where code = ? and gm_code is null", code));
    }

    public CaseNumber prepared(CaseNumber team, String title, boolean money) throws Exception {
        var action = noted(team, title, null);
        var leader = as(guide(), () -> the(GrowthOverview.class).read(team))
                .team()
                .members()
                .get(0)
                .id();
        as(guide(), () -> {
            the(ActionPreparing.class).takeUp(task(action, Step.takeUpIdea), action, leader, "Met korting.");
            the(ActionPreparing.class)
                    .prepared(
                            task(action, Step.prepareAction),
                            action,
                            new ActionPlan(today().plusMonths(2), "Buurthuis", 40, money));
        });
        return action;
    }

    CaseNumber held(CaseNumber team, String title) throws Exception {
        var action = prepared(team, title, false);
        as(
                guide(),
                () -> the(ActionDoing.class).invite(task(action, Step.inviteNeighbours), action, today(), "Doe mee!"));
        return action;
    }

    CaseNumber finished(CaseNumber team, String title, List<NewAction> followUps) throws Exception {
        var action = held(team, title);
        as(guide(), () -> the(ActionDoing.class).record(task(action, Step.recordResults), action, results(38)));
        as(guide(), () -> {
            the(ActionTelling.class).tell(task(action, Step.tellStory), action, "Het was een feest.", "Meer koffie.");
            the(ActionTelling.class).finish(task(action, Step.chooseFollowUp), action, followUps);
        });
        return action;
    }

    static ActionResults results(int participants) {
        var photo = new CheckedUpload("tonnen.txt", "text/plain", new byte[] {'o', 'k'});
        return new ActionResults(today(), participants, 12, 2, 50, false, "Alle tonnen staan.", List.of(photo));
    }

    public ActionView view(CaseNumber action) throws Exception {
        return as(guide(), () -> the(ActionOverview.class).read(action));
    }

    /** The open task of an action at a step; waits for a timer that is due. */
    public static TaskId task(CaseNumber action, Step step) {
        return TaskId.of(eventually(
                step + " of " + action,
                () -> text(
                        "select id from work_item where case_number = ? and step = ? and not waiting",
                        action.value(),
                        step.name())));
    }

    public static List<String> steps(CaseNumber action) {
        var found = text(
                "select string_agg(step, ' ' order by step) from work_item where case_number = ? and not waiting",
                action.value());
        return found == null ? List.of() : List.of(found.split(" "));
    }

    static boolean isEnded(CaseNumber action) {
        return text("select end_time_ from engine.act_hi_procinst where business_key_ = ?", action.value()) != null;
    }

    static LocalDate today() {
        return LocalDate.now(Dutch.ZONE);
    }

    private static <T> T eventually(String what, Callable<T> look) {
        var end = Instant.now().plus(PATIENCE);
        try {
            while (true) {
                var found = look.call();
                if (found != null) return found;
                if (Instant.now().isAfter(end)) throw new AssertionError("Never came: " + what);
                LockSupport.parkNanos(100_000_000);
            }
        } catch (AssertionError never) {
            throw never;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static String text(String sql, Object... parameters) {
        try (var connection = database().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void update(String sql, Object... parameters) {
        try (var connection = database().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource database() {
        try {
            return (DataSource) new InitialContext().lookup("java:jboss/datasources/groeikracht");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
