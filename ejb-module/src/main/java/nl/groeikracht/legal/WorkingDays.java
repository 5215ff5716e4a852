package nl.groeikracht.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.groeikracht.legal.NonWorkingDay.Reason;

/**
 * Which days count as working days for legal terms: not Saturday, Sunday or a generally recognised holiday (Algemene
 * termijnenwet art. 1 and 3).
 *
 * @param equated days that a royal decision equates with a holiday (art. 3, third paragraph)
 */
public record WorkingDays(Set<LocalDate> equated) {

    private static final Map<Integer, Map<LocalDate, Reason>> HOLIDAYS = new ConcurrentHashMap<>();

    public WorkingDays {
        equated = Set.copyOf(equated);
    }

    public boolean isWorkingDay(LocalDate day) {
        return reason(day).isEmpty();
    }

    /** Why this day is no working day; empty when it is one. A holiday on a Sunday is named as the holiday. */
    public Optional<Reason> reason(LocalDate day) {
        var holiday = HOLIDAYS.computeIfAbsent(day.getYear(), Holidays::of).get(day);
        if (holiday != null) {
            return Optional.of(holiday);
        }
        if (equated.contains(day)) {
            return Optional.of(Reason.EQUATED);
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of(Reason.SATURDAY);
            case SUNDAY -> Optional.of(Reason.SUNDAY);
            default -> Optional.empty();
        };
    }

    /** The days that are no working days, from {@code first} up to but not including {@code end}. */
    List<NonWorkingDay> nonWorking(LocalDate first, LocalDate end) {
        return first.datesUntil(end)
                .flatMap(day -> reason(day).map(why -> new NonWorkingDay(day, why)).stream())
                .toList();
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
