package nl.groeikracht.programme;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.programme.ProgrammeTown.eventually;
import static nl.groeikracht.programme.ProgrammeTown.task;
import static nl.groeikracht.programme.ProgrammeTown.text;
import static nl.groeikracht.programme.ProgrammeTown.timersGoOff;
import static nl.groeikracht.programme.ProgrammeTown.weights;
import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.groeikracht.blackbox.ServerDatabase;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A programme from its plan to its close: what is imported, chosen, launched, paid, reported and decided. */
@ArquillianTest
class ProgrammeIT {

    @Deployment
    static WebArchive war() {
        return ThinWar.of(ProgrammeIT.class, ProgrammeTown.class);
    }

    @Test
    void nothing_of_a_file_with_faults_is_taken_over_unless_a_person_wants_the_right_lines() throws Exception {
        var town = ProgrammeTown.found();
        var number = town.prepared();
        var csv = town.csv(3) + "\n" + town.code(99) + ";Vroeger;1,5;1950\n" + town.code(77) + ";Onbekend;1,5;1950\n"
                + town.code(5) + ";Buurt 5;veel;1950\n" + town.code(6) + ";Buurt 6;1,5\n";

        assertThat(town.send(number, csv, null).problems())
                .extracting(FigureProblem::fault)
                .containsExactly(
                        FigureFault.OLD_CODE,
                        FigureFault.UNKNOWN_CODE,
                        FigureFault.NOT_A_NUMBER,
                        FigureFault.COLUMN_COUNT);
        assertThatThrownBy(() -> town.send(number, csv, false)).hasMessageContaining("refusal.figuresWrong");
        assertThat(figures(number)).isZero();

        town.send(number, csv, true);
        assertThat(figures(number)).isEqualTo(6);
        assertThatThrownBy(() -> town.send(number, "a:b\n1:2\n", true)).hasMessageContaining("refusal.figuresWrong");
        assertThat(figures(number)).isEqualTo(6);
    }

    @Test
    void a_choice_is_fixed_with_all_that_it_rests_on() throws Exception {
        var town = ProgrammeTown.found();
        var number = town.prepared();
        town.send(number, town.csv(ProgrammeTown.PLACES), false);
        as(town.manager(), () -> {
            var selection = the(NeighbourhoodSelection.class);
            assertThatThrownBy(() -> selection.weigh(number, weights(0, 0, 10)))
                    .hasMessageContaining("refusal.weightsZero");
            selection.score(number, town.code(3), Map.of(SessionTopic.STRONG_SHOULDERS, 5), "Een sterk buurthuis.");
            selection.weigh(number, weights(60, 40, 10));
            assertThat(selection.read(number).sensitivity().shifts()).hasSize(6);
            assertThatThrownBy(() -> town.choose(number, 13)).hasMessageContaining("refusal.programmeChoice");
            town.choose(number, 12);
        });

        assertThat(text(
                        "select details::text from (select to_jsonb(e) as details from audit_entry e where case_number = ?"
                                + " and act = 'programme.selected') e",
                        number.value()))
                .contains("FIGURE:label_slecht = 60", "De slechtste labels eerst.", "#1: ");
        assertThat(text("select count(*) from programme_choice where case_number = ?", number.value()))
                .isEqualTo("12");
        assertThatThrownBy(() -> ServerDatabase.asOwner(
                        "update programme_choice set track = 'x' where case_number = '" + number + "'"))
                .hasStackTraceContaining("stays as it is");
        assertThat(text("select launchable_from from programme where case_number = ?", number.value()))
                .isEqualTo(LocalDate.now(Dutch.ZONE).plusMonths(4).toString());
        assertThatThrownBy(() -> town.send(number, town.csv(2), false)).hasMessageContaining("refusal.programmeFixed");
    }

    @Test
    void twelve_teams_start_at_once_and_only_once() throws Exception {
        var town = ProgrammeTown.found();
        var number = town.selected();
        assertThat(text("select count(*) from work_item where case_number = ?", number.value()))
                .isEqualTo("0");
        ProgrammeTown.leadTimePasses(number);
        var task = task(number, "launchProgramme");

        Callable<Boolean> launch = () -> {
            try {
                as(town.manager(), () -> the(ProgrammeLaunch.class).launch(task, number));
                return true;
            } catch (Refusal | NotFound second) {
                return false;
            }
        };
        var both = Executors.newFixedThreadPool(2);
        try {
            var one = both.submit(launch);
            var other = both.submit(launch);
            assertThat(one.get() ^ other.get()).isTrue();
        } finally {
            both.shutdown();
        }

        var detail = as(town.manager(), () -> the(ProgrammeOverview.class).read(number));
        assertThat(detail.teams()).hasSize(12).allSatisfy(team -> {
            assertThat(team.phaseNumber()).isEqualTo(1);
            assertThat(team.track()).isEqualTo("energie");
            assertThat(team.nextStep()).isNotEmpty();
        });
        assertThat(text("select count(*) from growth_cycle where gm_code = ?", town.gmCode()))
                .isEqualTo("12");
        assertThat(text("select count(*) from work_item where gm_code = ? and step = 'appointContact'", town.gmCode()))
                .as("teams that wait for a contact person")
                .isEqualTo("12");
        assertThat(detail.programme().currentYear()).isEqualTo(1);
        assertThat(detail.programme().uncommittedYear()).isNull();
    }

    @Test
    void a_year_without_commitment_gives_a_signal_until_the_money_is_there() throws Exception {
        var town = ProgrammeTown.found();
        var number = town.launched();
        timersGoOff(number);

        eventually(
                "signal",
                "select uncommitted_year from programme where case_number = ? and uncommitted_year = 2",
                number.value());
        as(town.manager(), () -> {
            var line = the(ProgrammeOverview.class).read(number).funding().get(1);
            the(ProgrammeMoney.class)
                    .commit(number, line.id(), euros(60_000), LocalDate.now(Dutch.ZONE), "Collegebesluit");
        });
        assertThat(text("select uncommitted_year from programme where case_number = ?", number.value()))
                .isNull();
    }

    @Test
    void of_two_who_spend_the_last_money_at_once_one_is_refused() throws Exception {
        var town = ProgrammeTown.found();
        var number = town.prepared();
        var line = as(town.manager(), () -> the(ProgrammeOverview.class).read(number))
                .funding()
                .get(0);
        Callable<Boolean> spend = () -> {
            try {
                as(
                        town.manager(),
                        () -> the(ProgrammeMoney.class)
                                .spend(
                                        number,
                                        line.id(),
                                        new Spending(
                                                LocalDate.now(Dutch.ZONE),
                                                euros(100_000),
                                                false,
                                                "Begeleiding",
                                                null)));
                return true;
            } catch (Refusal second) {
                return false;
            }
        };
        var both = Executors.newFixedThreadPool(2);
        try {
            var one = both.submit(spend);
            var other = both.submit(spend);
            assertThat(one.get() ^ other.get()).isTrue();
        } finally {
            both.shutdown();
        }

        assertThat(as(town.manager(), () -> the(ProgrammeOverview.class).read(number))
                        .funding()
                        .get(0)
                        .left())
                .isEqualTo(euros(50_000));
        assertThatThrownBy(() -> as(
                        town.manager(),
                        () -> the(ProgrammeMoney.class)
                                .commit(number, line.id(), euros(90_000), LocalDate.now(Dutch.ZONE), "Minder")))
                .hasMessageContaining("refusal.programmeCommitment");
    }

    @Test
    void the_database_keeps_the_ledger_of_a_programme_even_from_who_forgets() throws Exception {
        var town = ProgrammeTown.found();
        var number = town.prepared();
        var line = as(town.manager(), () -> the(ProgrammeOverview.class).read(number))
                .funding()
                .get(0);
        var spending =
                "insert into programme_movement (funding_id, at, kind, spent_delta, on_day, what, recorded_by) values ("
                        + line.id() + ", now(), '%s', %d, current_date, 'x', '" + town.manager() + "')";

        assertThatThrownBy(() -> ServerDatabase.update(spending.formatted("SPEND", 15_000_001)))
                .hasStackTraceContaining("does not add up");
        assertThatThrownBy(() -> ServerDatabase.update(spending.formatted("COME_BACK", -1)))
                .hasStackTraceContaining("does not add up");
        ServerDatabase.update(spending.formatted("SPEND", 15_000_000));
        assertThatThrownBy(() -> ServerDatabase.asOwner(
                        "update programme_movement set spent_delta = 1 where funding_id = " + line.id()))
                .hasStackTraceContaining("stays as it is");
        assertThatThrownBy(
                        () -> ServerDatabase.update("delete from programme_movement where funding_id = " + line.id()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_team_costs_what_was_spent_for_it_and_its_part_of_what_was_spent_together() throws Exception {
        var town = ProgrammeTown.found();
        var number = town.launched();
        var stranger = ProgrammeTown.found().launched();
        var today = LocalDate.now(Dutch.ZONE);
        var line = as(town.manager(), () -> the(ProgrammeOverview.class).read(number))
                .funding()
                .get(0)
                .id();
        var team = as(town.manager(), () -> the(ProgrammeOverview.class).read(number))
                .teams()
                .get(0)
                .number();
        as(town.manager(), () -> {
            var money = the(ProgrammeMoney.class);
            money.spend(number, line, new Spending(today, euros(600), false, "Zaalhuur", team));
            money.spend(number, line, new Spending(today, euros(1_200), false, "Startfeest", null));
            assertThatThrownBy(() ->
                            money.spend(number, line, new Spending(today, euros(601), true, "Te veel terug", team)))
                    .hasMessageContaining("refusal.programmeBack");
            assertThatThrownBy(
                            () -> money.spend(number, line, new Spending(today, euros(1), false, "Vreemd", stranger)))
                    .isInstanceOf(NotFound.class);
        });

        var rows = as(town.manager(), () -> the(ProgrammeOverview.class).read(number))
                .teams();
        assertThat(rows)
                .filteredOn(row -> row.number().equals(team))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.ownCost()).isEqualTo(euros(600));
                    assertThat(row.cost()).isEqualTo(euros(700));
                });
        assertThat(rows)
                .filteredOn(row -> !row.number().equals(team))
                .hasSize(11)
                .allSatisfy(row -> assertThat(row.cost()).isEqualTo(euros(100)));
    }

    @Test
    void a_programme_lives_year_after_year_until_it_is_closed() throws Exception {
        var town = ProgrammeTown.found();
        var number = town.launched();
        as(town.manager(), () -> {
            var first = the(ProgrammeOverview.class).read(number).funding().get(0);
            var today = LocalDate.now(Dutch.ZONE);
            var money = the(ProgrammeMoney.class);
            money.spend(number, first.id(), new Spending(today, euros(40_000), false, "Begeleiding", null));
            money.spend(number, first.id(), new Spending(today, euros(1_000), true, "Te veel betaald", null));
            assertThatThrownBy(() -> money.spend(
                            number, first.id(), new Spending(today, euros(50_000), true, "Te veel terug", null)))
                    .hasMessageContaining("refusal.programmeBack");
        });
        as(
                town.manager(),
                () -> the(Intervision.class)
                        .hold(new NewMeeting(
                                number,
                                LocalDate.now(Dutch.ZONE),
                                "Werven",
                                Set.of(Role.GUIDE),
                                6,
                                Map.of("energie", List.of("Vraag het aan de school.")))));
        yearPasses(number);
        as(
                town.manager(),
                () -> the(ProgrammeYears.class)
                        .report(
                                task(number, "reportYear"),
                                number,
                                new YearReported("Twaalf teams begonnen.", "Begin met een feest.")));
        as(
                town.town().person("decider"),
                () -> the(ProgrammeYears.class).decide(task(number, "decideYear"), number, true, "De teams groeien."));

        var detail = as(town.manager(), () -> the(ProgrammeOverview.class).read(number));
        assertThat(detail.programme().currentYear()).isEqualTo(2);
        assertThat(detail.programme().uncommittedYear()).isEqualTo(2);
        assertThat(detail.years().get(0).figures())
                .containsEntry("teams", 12L)
                .containsEntry("phase.INITIATE", 12L)
                .containsEntry("money.spent", 3_900_000L);
        assertThat(as(town.manager(), () -> the(ProgrammeOverview.class).lessons(number, 1)))
                .as("what teams and meetings taught; the year's own lesson is in its report already")
                .extracting(LessonView::words)
                .containsExactly("Vraag het aan de school.");
        assertThat(as(town.manager(), () -> the(ProgrammeOverview.class).report(number, 1)))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        yearPasses(number);
        as(
                town.manager(),
                () -> the(ProgrammeYears.class)
                        .report(
                                task(number, "reportYear"),
                                number,
                                new YearReported("Minder.", "Vraag eerder om geld.")));
        as(
                town.town().person("decider"),
                () -> the(ProgrammeYears.class)
                        .decide(task(number, "decideYear"), number, false, "Er is geen geld meer."));
        as(
                town.manager(),
                () -> the(ProgrammeYears.class).close(task(number, "closeProgramme"), number, "Eerder geld."));

        assertThat(text("select state from programme where case_number = ?", number.value()))
                .isEqualTo("CLOSED");
        assertThat(text("select state from case_card where case_number = ?", number.value()))
                .isEqualTo("CLOSED");
    }

    @Test
    void another_municipality_does_not_find_a_programme_and_a_guide_changes_nothing() throws Exception {
        var town = ProgrammeTown.found();
        var other = ProgrammeTown.found();
        var number = town.prepared();

        assertThatThrownBy(() ->
                        as(other.manager(), () -> the(ProgrammeOverview.class).read(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        other.manager(), () -> the(NeighbourhoodSelection.class).read(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        town.town().person("guide"),
                        () -> the(NeighbourhoodSelection.class).read(number)))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        assertThat(as(
                                town.town().person("guide"),
                                () -> the(ProgrammeOverview.class).read(number))
                        .programme()
                        .name())
                .isEqualTo("Buurten aan zet");
    }

    /** First the check of the next year's money, then the end of the year. */
    private static void yearPasses(nl.groeikracht.shared.CaseNumber number) {
        timersGoOff(number);
        eventually(
                "end of the year",
                "select 1 from engine.act_ru_job j join engine.act_ru_execution e on e.id_ = j.execution_id_"
                        + " where e.act_id_ = 'yearEnds' and j.process_instance_id_ in"
                        + " (select id_ from engine.act_hi_procinst where business_key_ = ?)",
                number.value());
        timersGoOff(number);
    }

    private static long figures(nl.groeikracht.shared.CaseNumber number) {
        return Long.parseLong(text("select count(*) from programme_figure where case_number = ?", number.value()));
    }
}
