package nl.groeikracht.document;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.groeikracht.shared.Money;

/** Amounts and dates as they stand in Dutch letters and mail. */
public final class DutchText {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
    private static final String NO_BREAK = "\u00a0";

    private DutchText() {}

    /** € 2.680,00, kept on one line. */
    public static String amount(Money amount) {
        var symbols = DecimalFormatSymbols.getInstance(DUTCH);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return "€" + NO_BREAK + new DecimalFormat("#,##0.00", symbols).format(amount.toEuros());
    }

    /** 12 oktober 2026. */
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** woensdag 6 januari 2027: for a date on which something ends. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }
}
