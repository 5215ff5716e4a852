package nl.groeikracht.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.groeikracht.audit.AuditQuery;
import nl.groeikracht.web.DateConverter;

/** What the auditor filters by, as it stands in the address of the page and of the download. */
final class AuditFilter {

    static final List<String> NAMES = List.of("zaak", "persoon", "handeling", "van", "tot", "geweigerd");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    AuditFilter(UnaryOperator<String> parameter) {
        NAMES.forEach(name -> {
            var value = parameter.apply(name);
            values.put(name, value == null ? "" : value.strip());
        });
    }

    String get(String name) {
        return values.get(name);
    }

    AuditQuery query() {
        return new AuditQuery(
                get("zaak").toUpperCase(Locale.ROOT),
                get("persoon"),
                get("handeling"),
                day("van"),
                day("tot"),
                isRefusedOnly());
    }

    boolean isRefusedOnly() {
        return !get("geweigerd").isEmpty();
    }

    boolean isEmpty() {
        return values.values().stream().allMatch(String::isEmpty);
    }

    /** The dates that make no sense; they do not narrow, and the page says so. */
    List<String> unreadable() {
        return unreadable;
    }

    String address(String path, String name, Object value) {
        var parameters = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.toCollection(ArrayList::new));
        if (value != null) {
            parameters.add(name + "=" + value);
        }
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    private LocalDate day(String name) {
        if (get(name).isEmpty()) {
            return null;
        }
        var day = DateConverter.find(get(name));
        if (day.isEmpty()) {
            unreadable.add(get(name));
        }
        return day.orElse(null);
    }
}
