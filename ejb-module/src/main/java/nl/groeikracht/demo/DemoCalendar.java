package nl.groeikracht.demo;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.Dutch;

/**
 * Gives each deed of a course its moment: residents in the evening, employees in working hours, everything in order and
 * nothing in the future.
 */
final class DemoCalendar {

    private static final Map<String, LocalTime> USUAL_TIMES = Map.ofEntries(
            Map.entry("sent", LocalTime.of(19, 40)),
            Map.entry("supplements", LocalTime.of(20, 25)),
            Map.entry("withdraws", LocalTime.of(18, 50)),
            Map.entry("claims", LocalTime.of(9, 5)),
            Map.entry("complete", LocalTime.of(9, 20)),
            Map.entry("asks", LocalTime.of(9, 45)),
            Map.entry("confirms", LocalTime.of(10, 30)),
            Map.entry("advises", LocalTime.of(14, 10)),
            Map.entry("proposes", LocalTime.of(11, 15)),
            Map.entry("decides", LocalTime.of(15, 30)),
            Map.entry("returns", LocalTime.of(15, 45)));
    private static final LocalTime OTHERWISE = LocalTime.of(13, 20);
    private static final List<String> BY_RESIDENTS =
            List.of("sent", "supplements", "withdraws", "objects", "notifies", "reports", "answers");
    private static final Duration BETWEEN = Duration.ofMinutes(25);
    private static final Duration BEFORE_NOW = Duration.ofMinutes(5);

    private final Instant now;
    private int order;

    DemoCalendar(Instant now) {
        this.now = now;
    }

    List<DemoDeed> deeds(DemoRequest request) {
        var onCase = new DemoCase(request);
        var deeds = new ArrayList<DemoDeed>();
        var earliest = Instant.MIN;
        for (var line : request.course().toList()) {
            var words = Arrays.asList(line.split(" "));
            var at = moment(Integer.parseInt(words.get(0)), words.get(1), earliest);
            deeds.add(new DemoDeed(at, order++, onCase, words.get(1), words.subList(2, words.size())));
            earliest = at.plus(BETWEEN);
        }
        return deeds;
    }

    private Instant moment(int daysAgo, String verb, Instant earliest) {
        var day = Dutch.dateOf(now).minusDays(daysAgo);
        if (!BY_RESIDENTS.contains(verb) && isWeekend(day)) {
            day = day.with(TemporalAdjusters.next(MONDAY));
        }
        var at = day.atTime(USUAL_TIMES.getOrDefault(verb, OTHERWISE))
                .plusMinutes(order * 7 % 50)
                .atZone(Dutch.ZONE);
        return earliest(latest(at.toInstant(), earliest), now.minus(BEFORE_NOW));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(SATURDAY) >= 0;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
