package nl.groeikracht.programme;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How one file writes its numbers: with a decimal comma as soon as one number has it, else with a point. Never guesses:
 * what can be read in two ways is not read.
 */
final class FigureNumbers {

    /** What CBS writes when a figure is unknown or secret. */
    private static final Set<String> UNKNOWN = Set.of("", ".", "-", "x", "-99997", "-99995", "-99999999");

    private static final Pattern COMMA = Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,12}),\\d{1,6}");
    private static final Pattern WITH_COMMA =
            Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,12})(?:,\\d{1,6})?");
    private static final Pattern WITH_POINT = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,6})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(?:\\.\\d{3})+");

    private final boolean decimalComma;

    private FigureNumbers(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    /** @param cells all that the file has in its columns of figures */
    static FigureNumbers asIn(Collection<String> cells) {
        return new FigureNumbers(
                cells.stream().anyMatch(cell -> COMMA.matcher(plain(cell)).matches()));
    }

    static boolean isUnknown(String cell) {
        return UNKNOWN.contains(plain(cell).toLowerCase(java.util.Locale.ROOT));
    }

    /** Without a decimal comma anywhere in the file, {@code 1.234} says two things. */
    boolean isAmbiguous(String cell) {
        return !decimalComma && THOUSANDS.matcher(plain(cell)).matches();
    }

    Optional<BigDecimal> read(String cell) {
        var text = plain(cell);
        if (decimalComma) {
            return WITH_COMMA.matcher(text).matches()
                    ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
                    : Optional.empty();
        }
        return WITH_POINT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String plain(String cell) {
        return cell.replace('\u00a0', ' ').replace("%", "").strip();
    }
}
