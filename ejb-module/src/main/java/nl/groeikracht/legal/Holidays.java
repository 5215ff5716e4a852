package nl.groeikracht.legal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import nl.groeikracht.legal.NonWorkingDay.Reason;

/**
 * The generally recognised holidays of the Netherlands (Algemene termijnenwet art. 3, first and second paragraph): a
 * pure function of the year. Days that a royal decision equates with them are dated rows, see {@link WorkingDays}.
 */
final class Holidays {

    private Holidays() {}

    /** New Year's Day, Good Friday (equated), Easter, King's Day, 5 May, Ascension, Whitsun and Christmas. */
    static Map<LocalDate, Reason> of(int year) {
        var easter = easter(year);
        var days = new HashMap<LocalDate, Reason>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), Reason.NEW_YEAR);
        days.put(easter.minusDays(2), Reason.GOOD_FRIDAY);
        days.put(easter, Reason.EASTER);
        days.put(easter.plusDays(1), Reason.EASTER_MONDAY);
        days.put(kingsDay(year), Reason.KINGS_DAY);
        days.put(LocalDate.of(year, Month.MAY, 5), Reason.LIBERATION_DAY);
        days.put(easter.plusDays(39), Reason.ASCENSION);
        days.put(easter.plusDays(49), Reason.WHIT_SUNDAY);
        days.put(easter.plusDays(50), Reason.WHIT_MONDAY);
        days.put(LocalDate.of(year, Month.DECEMBER, 25), Reason.CHRISTMAS);
        days.put(LocalDate.of(year, Month.DECEMBER, 26), Reason.BOXING_DAY);
        return Map.copyOf(days);
    }

    /** 27 April, or the day before when that is a Sunday (since 2014; before that Queen's Day on 30 April). */
    private static LocalDate kingsDay(int year) {
        var birthday = year >= 2014 ? LocalDate.of(year, Month.APRIL, 27) : LocalDate.of(year, Month.APRIL, 30);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Easter Sunday in the Gregorian calendar: the Sunday after the first full moon of spring (Meeus). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapCenturies = century / 4;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
        int adjusted = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        var paschalMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(adjusted);
        return paschalMoon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
