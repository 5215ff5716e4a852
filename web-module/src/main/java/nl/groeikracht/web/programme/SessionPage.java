package nl.groeikracht.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.groeikracht.programme.Candidate;
import nl.groeikracht.programme.NeighbourhoodSelection;
import nl.groeikracht.programme.SelectionView;
import nl.groeikracht.programme.SessionScore;
import nl.groeikracht.programme.SessionTopic;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What people said in a session about a neighbourhood: points with a note. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    NeighbourhoodSelection selection;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private SelectionView view;
    private String code;
    private Integer shoulders;
    private Integer concerns;
    private Integer networks;
    private String note;

    @PostConstruct
    void load() {
        view = selection.read(CaseNumber.of(number));
        site.show(view.programme().gmCode());
    }

    public void save() throws IOException {
        if (code == null || code.isBlank()) {
            problems.add("buurt", texts.get("programme", "session.error.place"));
            return;
        }
        var points = new EnumMap<SessionTopic, Integer>(SessionTopic.class);
        put(points, SessionTopic.STRONG_SHOULDERS, shoulders);
        put(points, SessionTopic.CONCERNS, concerns);
        put(points, SessionTopic.NETWORKS, networks);
        if (points.isEmpty()) {
            problems.add("schouders", texts.get("programme", "session.error.points"));
            return;
        }
        selection.score(view.programme().number(), code, points, note);
        Messages.addFlashGlobalInfo(texts.get("programme", "session.saved"));
        Faces.redirect("/werk/programma/sessie?nummer=%s", view.programme().number());
    }

    private static void put(Map<SessionTopic, Integer> points, SessionTopic topic, Integer given) {
        if (given != null && given > 0) {
            points.put(topic, given);
        }
    }

    public SelectionView getView() {
        return view;
    }

    /** The neighbourhoods with at least one score, each with its points. */
    public List<Line> getLines() {
        var lines = new LinkedHashMap<String, Line>();
        for (var score : view.scores()) {
            lines.computeIfAbsent(
                            score.code(), one -> new Line(name(one), new EnumMap<>(SessionTopic.class), score.note()))
                    .points()
                    .put(score.topic(), score.points());
        }
        return List.copyOf(lines.values());
    }

    private String name(String one) {
        return view.neighbourhoods().stream()
                .filter(place -> place.code().equals(one))
                .map(Candidate::name)
                .findFirst()
                .orElse(one);
    }

    public List<Integer> getPoints() {
        return IntStream.rangeClosed(1, SessionScore.MOST_POINTS).boxed().toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getShoulders() {
        return shoulders;
    }

    public void setShoulders(Integer shoulders) {
        this.shoulders = shoulders;
    }

    public Integer getConcerns() {
        return concerns;
    }

    public void setConcerns(Integer concerns) {
        this.concerns = concerns;
    }

    public Integer getNetworks() {
        return networks;
    }

    public void setNetworks(Integer networks) {
        this.networks = networks;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** A neighbourhood with its points. */
    public record Line(String name, Map<SessionTopic, Integer> points, String note) {

        /** A dash when the session said nothing of it. */
        public String of(String topic) {
            var given = points.get(SessionTopic.valueOf(topic));
            return given == null ? "–" : given.toString();
        }
    }
}
