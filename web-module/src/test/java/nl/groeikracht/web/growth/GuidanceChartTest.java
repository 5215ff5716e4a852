package nl.groeikracht.web.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.GuidanceView.Total;
import org.junit.jupiter.api.Test;

class GuidanceChartTest {

    @Test
    void bars_fall_with_the_hours_and_stand_on_one_line() {
        var chart = GuidanceChart.of(List.of(
                new Total(Phase.INITIATE, 1800, 1200),
                new Total(Phase.GROW, 900, 300),
                new Total(Phase.SUSTAIN, 60, 0)));

        assertThat(chart.phases())
                .extracting(pair -> pair.planned().height())
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(chart.phases())
                .allSatisfy(
                        pair -> assertThat(pair.planned().y() + pair.planned().height())
                                .isEqualTo(pair.given().y() + pair.given().height()));
        assertThat(chart.phases().get(2).given().height()).isZero();
    }

    @Test
    void the_highest_bar_fits_under_the_highest_line() {
        var chart = GuidanceChart.of(List.of(new Total(Phase.INITIATE, 601, 0)));

        assertThat(chart.lines().get(3).hours()).isEqualTo(12);
        assertThat(chart.phases().get(0).planned().y())
                .isGreaterThanOrEqualTo(chart.lines().get(3).y());
    }

    @Test
    void a_team_without_hours_or_plan_has_a_chart_without_bars() {
        assertThat(GuidanceChart.of(List.of(new Total(Phase.INITIATE, 0, 0))).phases())
                .allSatisfy(pair -> assertThat(pair.planned().height()).isZero());
    }
}
