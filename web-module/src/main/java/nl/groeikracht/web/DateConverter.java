package nl.groeikracht.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people type it: {@code 1-2-2027}, {@code 01/02/2027}, {@code 1.2.27}, {@code 1 feb 2027}, {@code 2027-02-01}. */
public class DateConverter extends FieldConverter<LocalDate> {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})[- ]([a-z]{3,9})\\.?[- ](\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa mrt mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec");

    /** For lists that filter by a day in the address: empty when it can't be understood. */
    public static Optional<LocalDate> find(String typed) {
        try {
            return Optional.of(new DateConverter().read(typed));
        } catch (Unreadable unknown) {
            return Optional.empty();
        }
    }

    @Override
    LocalDate read(String typed) throws Unreadable {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(year(dayFirst.group(3)), number(dayFirst, 2), number(dayFirst, 1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        var inWords = IN_WORDS.matcher(text);
        if (inWords.matches()) {
            return date(number(inWords, 3), month(inWords.group(2)), number(inWords, 1));
        }
        throw new Unreadable("convert.date");
    }

    @Override
    String write(LocalDate value, Format format) {
        return format.inputDate(value);
    }

    private static LocalDate date(int year, int month, int day) throws Unreadable {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable("convert.date.unknown");
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(String text) {
        return Integer.parseInt(text) + (text.length() == 2 ? 2000 : 0);
    }

    private static int month(String word) throws Unreadable {
        var start = word.substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (List.of(MONTHS.get(i).split(" ")).contains(start)) {
                return i + 1;
            }
        }
        throw new Unreadable("convert.date");
    }
}
