package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.action.ActionQuery;
import nl.groeikracht.action.ActionState;

/** Which actions the address asks for. What it cannot read does not matter. */
@RequestScoped
public class ActionFilter {

    @Inject
    HttpServletRequest request;

    protected ActionFilter() {}

    public ActionQuery query() {
        return new ActionQuery(getText(), getTeam(), state(), over());
    }

    public String getText() {
        return value("zoek");
    }

    public String getTeam() {
        return value("team");
    }

    ActionState state() {
        var name = value("stand");
        return Stream.of(ActionState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    boolean over() {
        return value("alles").equals("ja");
    }

    /** The filter as part of an address, behind this mark; empty when nothing is filtered. */
    String parameters(String mark) {
        Map<String, String> kept = new LinkedHashMap<>();
        Stream.of("zoek", "team", "stand", "alles").forEach(name -> kept.put(name, value(name)));
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
}
