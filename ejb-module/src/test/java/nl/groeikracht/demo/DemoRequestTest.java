package nl.groeikracht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.CostItem;
import org.junit.jupiter.api.Test;

/** The invented requests are fit to be sent, whatever day it is. */
class DemoRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:15:00Z");

    private final List<DemoRequest> requests = DemoRequest.all();

    @Test
    void there_are_some_sixty_with_each_its_own_title() {
        assertThat(requests).hasSizeBetween(55, 75);
        assertThat(requests).extracting(DemoRequest::title).doesNotHaveDuplicates();
    }

    @Test
    void nobody_asks_more_than_the_costs_leave() {
        assertThat(requests).allSatisfy(request -> {
            var costs = request.costs().stream().map(CostItem::amount).reduce(Money.ZERO, Money::plus);
            var left = costs.lessAtMost(request.euros("own")).lessAtMost(request.euros("other"));
            assertThat(request.euros("asked").exceeds(left)).as(request.title()).isFalse();
        });
    }

    @Test
    void a_course_happens_in_order_and_never_in_the_future() {
        var calendar = new DemoCalendar(NOW);

        assertThat(requests).allSatisfy(request -> {
            var deeds = calendar.deeds(request);
            assertThat(deeds).extracting(DemoDeed::at).isSorted();
            assertThat(deeds).extracting(DemoDeed::at).allMatch(NOW::isAfter);
        });
    }

    @Test
    void every_area_of_the_municipality_has_requests() {
        var areas = requests.stream()
                .map(request -> request.neighbourhood().substring(0, 8))
                .distinct();

        assertThat(areas)
                .containsAll(Stream.of(1, 2, 3, 4, 5, 6)
                        .map(area -> "BU03960" + area)
                        .toList());
    }
}
