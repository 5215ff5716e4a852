package nl.groeikracht.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import org.apache.commons.csv.CSVFormat;

/**
 * A table as a file that a Dutch spreadsheet opens as a table: semicolons, decimal commas, UTF-8 with its mark.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front: what a resident typed is shown, never
 * run.
 */
public final class CsvFile {

    public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Dutch.ZONE);
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final int columns;

    private CsvFile(Object[] headings) {
        columns = headings.length;
        row(headings);
    }

    public static CsvFile withColumns(String... headings) {
        return new CsvFile(headings);
    }

    /** @throws IllegalArgumentException when there are more or fewer values than columns */
    public CsvFile row(Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        try {
            FORMAT.printRecord(text, Arrays.stream(values).map(CsvFile::cell).toArray());
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
    }

    public byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money amount) {
            return amount.toEuros().toPlainString().replace('.', ',');
        }
        if (value instanceof Double || value instanceof Float) {
            return String.format(Locale.forLanguageTag("nl-NL"), "%.2f", value);
        }
        if (value instanceof Number number) {
            return number.toString().replace('.', ',');
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        return harmless(value.toString());
    }

    private static String harmless(String value) {
        var start = value.stripLeading();
        var suspect = !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0
                || !start.isEmpty() && STARTS_FORMULA.indexOf(start.charAt(0)) >= 0;
        return suspect ? "'" + value : value;
    }
}
