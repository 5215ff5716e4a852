package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.Signal;
import nl.groeikracht.growth.TeamQuery;

/** Which teams the address asks for. What it cannot read does not matter. */
@RequestScoped
public class TeamFilter {

    @Inject
    HttpServletRequest request;

    protected TeamFilter() {}

    public TeamQuery query() {
        return new TeamQuery(getText(), phase(), getGuide(), signal(), ended());
    }

    public String getText() {
        return value("zoek");
    }

    public String getGuide() {
        return value("begeleider");
    }

    Phase phase() {
        return choice(Phase.values(), value("fase"));
    }

    Signal signal() {
        return choice(Signal.values(), value("signaal"));
    }

    boolean ended() {
        return value("alles").equals("ja");
    }

    /** The filter as part of an address, behind this mark; empty when nothing is filtered. */
    String parameters(String mark) {
        Map<String, String> kept = new LinkedHashMap<>();
        Stream.of("zoek", "fase", "begeleider", "signaal", "alles").forEach(name -> kept.put(name, value(name)));
        kept.values().removeIf(String::isEmpty);
        return kept.isEmpty()
                ? ""
                : kept.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", mark, ""));
    }

    private String value(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static <E extends Enum<E>> E choice(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
