package nl.groeikracht.web.monitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.groeikracht.monitoring.MonitorScope;
import nl.groeikracht.monitoring.Selection;
import nl.groeikracht.web.DateConverter;

/**
 * What the figures are asked for, as it stands in the address: {@code regeling}, {@code periode} and, for a period of
 * one's own, {@code van} and {@code tot}. What can't be read falls back to the last twelve weeks, and is told.
 */
final class MonitorFilter {

    static final String LAST_WEEKS = "12-weken";
    static final String THIS_YEAR = "dit-jaar";
    static final String LAST_YEAR = "vorig-jaar";
    static final String OWN = "eigen";
    static final List<String> PERIODS = List.of(LAST_WEEKS, THIS_YEAR, LAST_YEAR, OWN);

    private static final int WEEKS = 12;

    private final String gmCode;
    private final Long schemeId;
    private final String period;
    private final String from;
    private final String through;
    private final LocalDate today;

    MonitorFilter(String gmCode, UnaryOperator<String> parameter, LocalDate today) {
        this.gmCode = gmCode;
        this.today = today;
        this.schemeId = number(parameter.apply("regeling"));
        this.from = text(parameter.apply("van"));
        this.through = text(parameter.apply("tot"));
        var asked = text(parameter.apply("periode"));
        this.period = PERIODS.contains(asked) ? asked : LAST_WEEKS;
    }

    Long schemeId() {
        return schemeId;
    }

    String period() {
        return period;
    }

    String from() {
        return from;
    }

    String through() {
        return through;
    }

    /** Whether a period of one's own was asked that can't be used: unreadable, or its end before its start. */
    boolean isWrong() {
        return period.equals(OWN) && ownScope() == null;
    }

    MonitorScope scope() {
        var own = ownScope();
        return switch (period) {
            case THIS_YEAR -> scope(today.withDayOfYear(1), today);
            case LAST_YEAR ->
                scope(
                        today.withDayOfYear(1).minusYears(1),
                        today.withDayOfYear(1).minusDays(1));
            case OWN -> own == null ? lastWeeks() : own;
            default -> lastWeeks();
        };
    }

    String address(String path) {
        return path + "?" + String.join("&", parameters());
    }

    /** The list of exactly the cases that a figure counts. */
    String cases(Selection selection, String key) {
        var parameters = parameters();
        parameters.add("welke=" + selection.name().toLowerCase(Locale.ROOT));
        if (key != null) {
            parameters.add("sleutel=" + encoded(key));
        }
        return "/werk/overzicht/zaken?" + String.join("&", parameters);
    }

    private List<String> parameters() {
        var parameters = new ArrayList<String>();
        parameters.add("periode=" + period);
        if (schemeId != null) {
            parameters.add("regeling=" + schemeId);
        }
        if (period.equals(OWN)) {
            parameters.add("van=" + encoded(from));
            parameters.add("tot=" + encoded(through));
        }
        return parameters;
    }

    private MonitorScope lastWeeks() {
        return scope(today.minusWeeks(WEEKS).plusDays(1), today);
    }

    private MonitorScope ownScope() {
        var first = DateConverter.find(from);
        var last = DateConverter.find(through);
        boolean usable = first.isPresent() && last.isPresent() && !last.get().isBefore(first.get());
        return usable ? scope(first.get(), last.get()) : null;
    }

    private MonitorScope scope(LocalDate first, LocalDate last) {
        return new MonitorScope(gmCode, schemeId, first, last);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static Long number(String value) {
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
