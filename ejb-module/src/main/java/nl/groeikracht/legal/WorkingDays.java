package nl.groeikracht.legal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days count as working days for legal terms: not Saturday, Sunday or a generally recognised holiday (Algemene
 * termijnenwet art. 1 and 3).
 *
 * @param equated days that a royal decision equates with a holiday (art. 3, third paragraph)
 */
public record WorkingDays(Set<LocalDate> equated) {

    private static final Map<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    public WorkingDays {
        equated = Set.copyOf(equated);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !equated.contains(day)
                && !HOLIDAYS.computeIfAbsent(day.getYear(), Holidays::of).contains(day);
    }

    /** The day itself when it is a working day, else the first one after it. */
    public LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** How many working days there are from {@code first} through {@code last}. */
    long between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
