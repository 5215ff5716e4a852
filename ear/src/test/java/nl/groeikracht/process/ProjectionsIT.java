package nl.groeikracht.process;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.process.Trial.inTransaction;
import static nl.groeikracht.process.Trial.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the lists and figures show is what the engine knows, and can be made anew from it. */
@ArquillianTest
class ProjectionsIT {
    private Town town;
    private Trial trial;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(ProjectionsIT.class, Trial.class, Trial.Change.class);
    }

    @BeforeEach
    void found() {
        town = Town.found();
        trial = Trial.in(town);
    }

    @Test
    void the_projections_equal_the_engine_after_a_mixed_run() throws Exception {
        mixedRun();

        assertThat(differences()).isEmpty();
    }

    @Test
    void a_rebuild_gives_the_same_rows() throws Exception {
        mixedRun();
        var work = rows(
                "select id, waiting, case_number, step, step_name, group_role, assignee, subject, deadline from work_item");
        var steps = rows(
                "select id, case_number, step, kind, role, who, outcome, claimed is null, completed from step_fact");

        the(Projections.class).rebuild();

        assertThat(differences()).isEmpty();
        assertThat(
                        rows(
                                "select id, waiting, case_number, step, step_name, group_role, assignee, subject, deadline from work_item"))
                .containsExactlyInAnyOrderElementsOf(work);
        assertThat(
                        rows(
                                "select id, case_number, step, kind, role, who, outcome, claimed is null, completed from step_fact"))
                .containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void facts_that_were_lost_come_back_from_the_engine() throws Exception {
        mixedRun();
        var steps = rows(
                "select id, case_number, step, kind, role, who, outcome, claimed is null, completed from step_fact");
        change("delete from step_fact where gm_code = ?");
        change("delete from work_item where gm_code = ?");
        assertThat(the(Projections.class).check()).isNotEmpty();

        the(Projections.class).rebuild();

        assertThat(differences()).isEmpty();
        assertThat(
                        rows(
                                "select id, case_number, step, kind, role, who, outcome, claimed is null, completed from step_fact"))
                .containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void a_new_card_shows_on_open_work_at_once() throws Exception {
        var number = trial.begin();

        inTransaction(() -> {
            the(CaseCards.class).put(trial.card(number, LocalDate.of(2031, 1, 15), Money.euros(2_680)));
            return null;
        });

        assertThat(number("select amount_cents from work_item where case_number = ?", number.value()))
                .isEqualTo(2_680_00);
        assertThat(number(
                        "select count(*) from work_item where case_number = ? and deadline = date '2031-01-15'",
                        number.value()))
                .isEqualTo(1);
    }

    @Test
    void a_case_that_waits_stays_in_the_list_of_who_handled_it_last() throws Exception {
        var number = trial.begin();
        complete(number);
        Trial.await("the case waits", () -> Trial.isAt(number, "answerOrTerm"));

        assertThat(number(
                        "select count(*) from work_item where case_number = ? and waiting and assignee = ?",
                        number.value(),
                        town.person("caseworker")))
                .isEqualTo(1);
    }

    /** Cases at every step: open, taken, given back, waiting, answered, ended by force. */
    private void mixedRun() throws Exception {
        trial.begin();
        var taken = trial.begin();
        take(taken, town.person("caseworker"));
        var givenBack = trial.begin();
        take(givenBack, town.person("caseworker"));
        inTransaction(() -> {
            the(Tasks.class).assign(task(givenBack), null);
            return null;
        });
        var waiting = trial.begin();
        complete(waiting);
        var answered = trial.begin();
        complete(answered);
        Trial.await("both wait", () -> Trial.isAt(waiting, "answerOrTerm") && Trial.isAt(answered, "answerOrTerm"));
        inTransaction(() -> the(CaseProcess.class).signal(answered, trial.message()));
        var stopped = trial.begin();
        inTransaction(() -> {
            var process = Trial.engine()
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(stopped.value())
                    .singleResult();
            Trial.engine().getRuntimeService().deleteProcessInstance(process.getId(), "test");
            return null;
        });
    }

    private TaskId task(CaseNumber number) {
        return the(CaseProcess.class).openTask(number, "check").orElseThrow().id();
    }

    private void take(CaseNumber number, String username) throws Exception {
        inTransaction(() -> {
            the(Tasks.class).assign(task(number), username);
            return null;
        });
    }

    private void complete(CaseNumber number) throws Exception {
        as(
                town.person("caseworker"),
                () -> inTransaction(() -> {
                    the(CaseProcess.class).complete(task(number), number);
                    return null;
                }));
    }

    /** The differences in the cases of this test; other tests have data of their own. */
    private List<String> differences() throws Exception {
        var mine = new ArrayList<>(rows("select id from step_fact"));
        mine.addAll(rows("select id from work_item"));
        mine.addAll(rows("select a.id_ from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_"
                + " join case_card c on c.case_number = p.business_key_"));
        return the(Projections.class).check().stream()
                .filter(difference -> mine.contains(difference.substring(difference.indexOf(' ') + 1)))
                .toList();
    }

    private List<String> rows(String query) throws Exception {
        try (var connection = database().getConnection();
                var statement = connection.prepareStatement(query + " where gm_code = ?")) {
            statement.setString(1, town.gmCode());
            var rows = statement.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                var line = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.append(i == 1 ? "" : "|").append(rows.getString(i));
                }
                found.add(line.toString());
            }
            return found;
        }
    }

    private void change(String statement) throws Exception {
        try (var connection = database().getConnection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, town.gmCode());
            prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static DataSource database() throws Exception {
        return (DataSource) new InitialContext().lookup("java:jboss/datasources/groeikracht");
    }
}
