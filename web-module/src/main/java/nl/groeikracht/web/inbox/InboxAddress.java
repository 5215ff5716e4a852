package nl.groeikracht.web.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.groeikracht.inbox.AmountBand;
import nl.groeikracht.inbox.InboxQuery;
import nl.groeikracht.inbox.InboxSort;
import nl.groeikracht.inbox.InboxTerm;
import nl.groeikracht.inbox.InboxView;

/**
 * The list as it stands in the address of the page: which list, which filters, which order. What is not understood is
 * left out, so that an old or mistyped address still shows a list.
 */
final class InboxAddress {

    static final String PATH = "/werk/voorraad";

    static final String VIEW = "lijst";
    static final String TEXT = "q";
    static final String STEP = "stap";
    static final String TERM = "termijn";
    static final String AREA = "gebied";
    static final String AMOUNT = "bedrag";
    static final String ASSIGNEE = "wie";
    static final String THEME = "thema";
    static final String SORT = "sorteer";
    static final String AFTER = "na";

    static final String ME = "ik";
    static final String NOBODY = "niemand";

    private static final List<String> FILTERS = List.of(TEXT, STEP, TERM, AREA, AMOUNT, ASSIGNEE, THEME);
    private static final List<String> KEPT = List.of(VIEW, TEXT, STEP, TERM, AREA, AMOUNT, ASSIGNEE, THEME, SORT);

    private final Map<String, String> values;
    private final String after;

    private InboxAddress(Map<String, String> values, String after) {
        this.values = values;
        this.after = after;
    }

    static InboxAddress of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, String>();
        for (var name : KEPT) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
        return new InboxAddress(values, request.getParameter(AFTER));
    }

    InboxQuery query(String username) {
        return new InboxQuery(
                view(),
                values.get(TEXT),
                values.get(STEP),
                choice(TERM, InboxTerm.class).orElse(null),
                values.get(AREA),
                choice(AMOUNT, AmountBand.class).orElse(null),
                assignee(username),
                values.get(THEME),
                sort());
    }

    InboxView view() {
        return choice(VIEW, InboxView.class).orElse(InboxView.ALL);
    }

    InboxSort sort() {
        return choice(SORT, InboxSort.class).orElse(InboxSort.PRIORITY);
    }

    /** Where this piece of the list starts; null for the beginning. */
    String after() {
        return after;
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The filters that are on, in the order of the form. */
    List<String> filters() {
        return FILTERS.stream().filter(values::containsKey).toList();
    }

    /** The beginning of this list. */
    String link() {
        return link(PATH);
    }

    String link(String path) {
        var query = text();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** This list with one thing different; an empty value takes it away. */
    String with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new InboxAddress(changed, null).link();
    }

    String next(String cursor) {
        var link = link();
        return link + (link.contains("?") ? "&" : "?") + AFTER + "=" + encoded(cursor);
    }

    /** This list without its filters. */
    String unfiltered() {
        var changed = new LinkedHashMap<>(values);
        FILTERS.forEach(changed::remove);
        return new InboxAddress(changed, null).link();
    }

    /** To keep: what stands behind the question mark. */
    String text() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** How a choice is written in an address: {@code within-7}. */
    static String slug(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return List.of(choices.getEnumConstants()).stream()
                .filter(choice -> slug(choice).equals(values.get(name)))
                .findFirst();
    }

    private String assignee(String username) {
        var value = values.get(ASSIGNEE);
        if (ME.equals(value)) {
            return username;
        }
        return NOBODY.equals(value) ? InboxQuery.NOBODY : value;
    }
}
