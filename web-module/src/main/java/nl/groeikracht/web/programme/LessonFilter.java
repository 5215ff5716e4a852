package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.programme.LessonQuery;

/** Which lessons the address asks for. */
@RequestScoped
public class LessonFilter {

    private static final int LONGEST = 200;

    @Inject
    HttpServletRequest request;

    protected LessonFilter() {}

    public LessonQuery query() {
        return new LessonQuery(getText(), getTheme(), getProgramme());
    }

    public String getText() {
        return value("zoek");
    }

    public String getTheme() {
        return value("thema");
    }

    public String getProgramme() {
        return value("programma");
    }

    /** The filter as part of an address, behind this mark; empty when nothing is filtered. */
    String parameters(String mark) {
        var kept = Stream.of("zoek", "thema", "programma")
                .filter(name -> !value(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : mark + kept;
    }

    private String value(String name) {
        var value = request.getParameter(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }
}
