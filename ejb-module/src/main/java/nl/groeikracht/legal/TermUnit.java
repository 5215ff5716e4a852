package nl.groeikracht.legal;

import java.time.LocalDate;

/** In what a term is counted. */
public enum TermUnit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    LocalDate after(LocalDate event, int amount) {
        return switch (this) {
            case DAYS -> event.plusDays(amount);
            case WEEKS -> event.plusWeeks(amount);
            case MONTHS -> months(event, amount);
            case YEARS -> event.plusYears(amount);
        };
    }

    LocalDate before(LocalDate event, int amount) {
        return switch (this) {
            case DAYS -> event.minusDays(amount);
            case WEEKS -> event.minusWeeks(amount);
            case MONTHS -> event.minusMonths(amount);
            case YEARS -> event.minusYears(amount);
        };
    }

    /** From the last day of a month a term of months ends on the last day of a month (Leidraad Invordering 9.5). */
    private static LocalDate months(LocalDate event, int amount) {
        var end = event.plusMonths(amount);
        boolean fromLastDay = event.getDayOfMonth() == event.lengthOfMonth();
        return fromLastDay ? end.withDayOfMonth(end.lengthOfMonth()) : end;
    }
}
