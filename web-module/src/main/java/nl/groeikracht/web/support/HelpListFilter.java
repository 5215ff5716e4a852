package nl.groeikracht.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.support.SupportQuery;
import nl.groeikracht.support.SupportState;

/** Which requests for help the address asks for. What it cannot read does not matter. */
@RequestScoped
public class HelpListFilter {

    @Inject
    HttpServletRequest request;

    protected HelpListFilter() {}

    public SupportQuery query() {
        return new SupportQuery(getText(), state(), late());
    }

    public String getText() {
        return value("zoek");
    }

    SupportState state() {
        return Stream.of(SupportState.values())
                .filter(one -> one.name().equals(value("stand")))
                .findFirst()
                .orElse(null);
    }

    boolean late() {
        return value("termijn").equals("voorbij");
    }

    /** The filter as part of an address, behind this mark; empty when nothing is filtered. */
    String parameters(String mark) {
        var kept = Stream.of("zoek", "stand", "termijn")
                .filter(name -> !value(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : mark + kept;
    }

    private String value(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
