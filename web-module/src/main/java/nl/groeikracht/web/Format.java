package nl.groeikracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;

/**
 * How amounts, dates and times are written, in one place: {@code #{format.money(request.amount())}}. Dates in full on
 * public pages, short in tables. Times are those of the Netherlands.
 */
@Named
@RequestScoped
public class Format {

    private static final String NBSP = "\u00a0";

    private Locale locale;
    private Clock clock;

    protected Format() {}

    @Inject
    public Format(Language language, Clock clock) {
        this(language.getLocale(), clock);
    }

    public Format(Locale locale, Clock clock) {
        this.locale = isDutch(locale) ? locale : Locale.UK;
        this.clock = clock;
    }

    /** {@code € 2.680,00} */
    public String money(Money amount) {
        return amount == null ? "" : euro() + number("#,##0.00", amount.toEuros());
    }

    /** Without cents when there are none: {@code € 2.680}. For bars, tiles and lists. */
    public String wholeMoney(Money amount) {
        return amount != null && amount.cents() % 100 == 0
                ? euro() + number("#,##0", amount.cents() / 100)
                : money(amount);
    }

    /** As it stands in a field, without the sign: {@code 2.680,00}. */
    public String amount(Money amount) {
        return amount == null ? "" : number("#,##0.00", amount.toEuros());
    }

    /** {@code 1.234} */
    public String number(long number) {
        return number("#,##0", number);
    }

    /** {@code 12,5 %}, from a share such as 0.125. */
    public String percentage(double share) {
        return number("0.#", share * 100) + (dutch() ? NBSP : "") + "%";
    }

    /** With one decimal: {@code 18,2}. */
    public String decimal(double number) {
        return number("0.0", number);
    }

    /** {@code donderdag 17 december 2026} */
    public String longDate(LocalDate date) {
        return written(date, "EEEE d MMMM yyyy");
    }

    /** {@code 17 december 2026} */
    public String date(LocalDate date) {
        return written(date, "d MMMM yyyy");
    }

    /** {@code 17 dec 2026} */
    public String mediumDate(LocalDate date) {
        return written(date, "d MMM yyyy");
    }

    /** {@code do 17 dec}; with the year when it is not the current one. */
    public String shortDate(LocalDate date) {
        return date == null ? "" : written(date, "EEE d MMM" + yearUnlessNow(date));
    }

    /** {@code 17 dec}; with the year when it is not the current one. */
    public String day(LocalDate date) {
        return date == null ? "" : written(date, "d MMM" + yearUnlessNow(date));
    }

    /** As it stands in a field: {@code 17-12-2026}. */
    public String inputDate(LocalDate date) {
        return date == null ? "" : DateTimeFormatter.ofPattern("d-M-yyyy").format(date);
    }

    /** {@code 2026-12-17}, for the {@code datetime} attribute. */
    public String isoDate(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** The date in the Netherlands at this moment. */
    public LocalDate dateOf(Instant instant) {
        return instant == null ? null : Dutch.dateOf(instant);
    }

    /** {@code 9.05 uur} */
    public String time(Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern(dutch() ? "H.mm 'uur'" : "HH:mm", locale)
                        .format(instant.atZone(Dutch.ZONE));
    }

    /** {@code 17 dec 2026, 9.05 uur} */
    public String moment(Instant instant) {
        return instant == null ? "" : mediumDate(Dutch.dateOf(instant)) + ", " + time(instant);
    }

    /** {@code donderdag 17 december 2026 om 9.05 uur} */
    public String longMoment(Instant instant) {
        return instant == null ? "" : longDate(Dutch.dateOf(instant)) + (dutch() ? " om " : " at ") + time(instant);
    }

    /** {@code 3 dagen}, {@code 5 uur}, {@code 12 minuten} */
    public String duration(Duration duration) {
        if (duration == null) {
            return "";
        }
        if (duration.toHours() >= 48) {
            return Math.round(duration.toHours() / 24.0) + (dutch() ? " dagen" : " days");
        }
        if (duration.toMinutes() >= 90) {
            var hours = Math.round(duration.toMinutes() / 60.0);
            return hours + (dutch() ? " uur" : " hours");
        }
        var minutes = Math.max(1, Math.round(duration.toSeconds() / 60.0));
        return minutes + (dutch() ? (minutes == 1 ? " minuut" : " minuten") : (minutes == 1 ? " minute" : " minutes"));
    }

    /** {@code 840 kB}, {@code 1,2 MB} */
    public String fileSize(long bytes) {
        return bytes < 1_000_000
                ? number(Math.max(1, Math.round(bytes / 1000.0))) + NBSP + "kB"
                : number("0.#", bytes / 1_000_000.0) + NBSP + "MB";
    }

    public String iban(Iban iban) {
        return iban == null ? "" : iban.grouped();
    }

    public LocalDate today() {
        return Dutch.today(clock);
    }

    /** Whole days from today; negative when it is past. */
    public long daysUntil(LocalDate date) {
        return ChronoUnit.DAYS.between(today(), date);
    }

    /** Any value as it reads in a sentence. */
    public String show(Object value) {
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Instant instant) {
            return longMoment(instant);
        }
        if (value instanceof Iban iban) {
            return iban.grouped();
        }
        if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue());
        }
        return String.valueOf(value);
    }

    private String euro() {
        return dutch() ? "€" + NBSP : "€";
    }

    private String number(String pattern, Object number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    private String written(LocalDate date, String pattern) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern(pattern, locale).format(date).replace(".", "");
    }

    private String yearUnlessNow(LocalDate date) {
        return date.getYear() == today().getYear() ? "" : " yyyy";
    }

    private boolean dutch() {
        return isDutch(locale);
    }

    private static boolean isDutch(Locale locale) {
        return "nl".equals(locale.getLanguage());
    }
}
