package nl.groeikracht.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import org.junit.jupiter.api.Test;

/** A programme goes its way in order, and refuses what does not fit. */
class ProgrammeTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 6);

    @Test
    void a_lead_time_below_four_months_is_refused() {
        assertThatThrownBy(() -> programme(plan(TODAY, 3, 12, 3)))
                .hasMessageContaining("refusal.programmeLeadTime[4, 24]");
    }

    @Test
    void teams_start_after_the_lead_time_and_never_before_the_planned_day() {
        assertThat(selected(plan(TODAY, 3, 12, 4)).launchableFrom()).isEqualTo(LocalDate.of(2025, 5, 6));
        assertThat(selected(plan(LocalDate.of(2025, 9, 1), 3, 12, 4)).launchableFrom())
                .isEqualTo(LocalDate.of(2025, 9, 1));
    }

    @Test
    void a_launch_during_the_lead_time_is_refused() {
        var programme = selected(plan(TODAY, 3, 12, 4));

        assertThatThrownBy(() -> programme.launch(LocalDate.of(2025, 5, 5), "joris"))
                .hasMessageContaining("refusal.programmeLeadTimeRuns");
        programme.launch(LocalDate.of(2025, 5, 6), "joris");
        assertThatThrownBy(() -> programme.launch(LocalDate.of(2025, 5, 6), "joris"))
                .hasMessageContaining("refusal.programmeElsewhere");
    }

    @Test
    void more_neighbourhoods_than_teams_are_refused_and_so_is_none() {
        var programme = programme(plan(TODAY, 3, 12, 4));
        programme.prepared();

        assertThatThrownBy(() -> programme.select(13, "Omdat.", TODAY, "joris"))
                .hasMessageContaining("refusal.programmeChoice[12, 13]");
        assertThatThrownBy(() -> programme.select(0, "Omdat.", TODAY, "joris"))
                .hasMessageContaining("refusal.programmeChoice");
        assertThatThrownBy(() -> programme.select(12, " ", TODAY, "joris")).hasMessageContaining("refusal.textMissing");
    }

    @Test
    void years_count_from_the_launch_and_the_money_is_due_three_months_before_the_next() throws Exception {
        var programme = selected(plan(TODAY, 2, 12, 4));
        programme.launch(LocalDate.of(2025, 6, 1), "joris");
        var notice = Programme.class.getDeclaredField("noticeMonths");
        notice.setAccessible(true);
        notice.setInt(programme, 3);

        programme.startYear();
        assertThat(programme.commitmentDue()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(programme.isLastYear()).isFalse();
        programme.startYear();
        assertThat(programme.startOf(programme.currentYear())).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(programme.isLastYear()).isTrue();
        assertThatThrownBy(programme::startYear).hasMessageContaining("refusal.programmeElsewhere");
    }

    @Test
    void the_plan_is_fixed_once_neighbourhoods_are_chosen() {
        assertThatThrownBy(() -> selected(plan(TODAY, 3, 12, 4)).change(plan(TODAY, 3, 14, 4)))
                .hasMessageContaining("refusal.programmeFixed");
    }

    @Test
    void a_programme_closes_with_its_lessons() {
        var programme = selected(plan(TODAY, 1, 12, 4));
        programme.launch(LocalDate.of(2025, 6, 1), "joris");
        programme.startYear();
        assertThatThrownBy(() -> programme.close("Klaar.", TODAY)).hasMessageContaining("refusal.programmeElsewhere");

        programme.stop();
        programme.close("Begin met een feest.", LocalDate.of(2026, 6, 2));
        assertThat(programme.state()).isEqualTo(ProgrammeState.CLOSED);
    }

    private static Programme selected(ProgrammePlan plan) {
        var programme = programme(plan);
        programme.prepared();
        programme.select(12, "De slechtste labels eerst.", TODAY, "joris");
        return programme;
    }

    private static Programme programme(ProgrammePlan plan) {
        return new Programme(new CaseNumber("LW-2025-0001"), plan, "joris", Instant.parse("2025-01-06T09:00:00Z"));
    }

    private static ProgrammePlan plan(LocalDate startsOn, int years, int teams, int leadMonths) {
        return new ProgrammePlan(
                List.of("GM0080"), "Buurten aan zet", "Op eigen benen.", "energie", startsOn, years, teams, leadMonths);
    }
}
