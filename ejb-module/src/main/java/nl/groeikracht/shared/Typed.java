package nl.groeikracht.shared;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts, dates and numbers as people in the Netherlands type them. Empty when it cannot be read in exactly one
 * way: guessing at someone's money or dates is worse than asking again.
 */
public final class Typed {

    private static final Pattern DUTCH_AMOUNT =
            Pattern.compile("(-?)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{1,2}|-{1,2}))?");
    private static final Pattern POINT_AMOUNT = Pattern.compile("(-?)(\\d{1,3}(?:,\\d{3})+|\\d+)\\.(\\d{1,2}|-{1,2})");
    private static final Pattern WHOLE = Pattern.compile("-?(?:\\d{1,9}|\\d{1,3}(?:\\.\\d{3}){1,2})");
    private static final Pattern DUTCH_DATE = Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WRITTEN_DATE = Pattern.compile("(\\d{1,2}) ([a-z]{3,9})\\.? (\\d{4})");
    /** More characters than this are no amount, date or number. */
    public static final int LONGEST = 40;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("maa", 3),
            Map.entry("mrt", 3),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private Typed() {}

    /**
     * {@code 1.234,56}, {@code 1234.56}, {@code 1234,5}, {@code € 12}, {@code 12,-}. A negative amount is read as such,
     * so that the answer can say what is wrong with it.
     */
    public static Optional<BigDecimal> amount(String typed) {
        var text = plain(typed)
                .replace("€", "")
                .replace("EUR", "")
                .replace(" ", "")
                .replace('−', '-');
        return Optional.of(DUTCH_AMOUNT.matcher(text))
                .filter(Matcher::matches)
                .or(() -> Optional.of(POINT_AMOUNT.matcher(text)).filter(Matcher::matches))
                .map(Typed::amount);
    }

    /** {@code 120} or {@code 1.200}; no fractions. A negative number is read as such. */
    public static Optional<Integer> wholeNumber(String typed) {
        var text = plain(typed).replace(" ", "").replace('−', '-');
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text.replace(".", ""))) : Optional.empty();
    }

    /** {@code 1-2-2027}, {@code 01/02/2027}, {@code 2027-02-01}, {@code 1 februari 2027}; the day comes first. */
    public static Optional<LocalDate> date(String typed) {
        var text = plain(typed).toLowerCase(Locale.ROOT);
        var dutch = DUTCH_DATE.matcher(text);
        if (dutch.matches()) {
            return date(dutch.group(4), Integer.parseInt(dutch.group(3)), dutch.group(1));
        }
        var iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        var written = WRITTEN_DATE.matcher(text);
        return written.matches()
                ? date(written.group(3), MONTHS.getOrDefault(written.group(2).substring(0, 3), 0), written.group(1))
                : Optional.empty();
    }

    private static BigDecimal amount(Matcher amount) {
        var decimals = amount.group(3) == null || amount.group(3).startsWith("-") ? "0" : amount.group(3);
        return new BigDecimal(amount.group(1) + amount.group(2).replaceAll("[.,]", "") + "." + decimals);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** One kind of blank, digits of any keyboard as ours, and never more than anyone needs to type here. */
    private static String plain(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return "";
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
