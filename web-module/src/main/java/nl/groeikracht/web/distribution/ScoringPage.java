package nl.groeikracht.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.groeikracht.distribution.ParticipantView;
import nl.groeikracht.distribution.RoundScoring;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The points that one assessor gives to all requests of a tender. */
@Named
@RequestScoped
public class ScoringPage extends RoundTaskPage {

    @Inject
    RoundScoring scoring;

    private final Map<String, Map<String, Integer>> points = new HashMap<>();
    private List<ParticipantView> requests = List.of();
    private boolean declared;
    private String interest;

    @Override
    protected void open(TaskId id) {
        show(scoring.open(id));
        requests = getRound().ranked().stream()
                .sorted(Comparator.comparing(ParticipantView::number))
                .toList();
        requests.forEach(request -> points.put(request.number().value(), new HashMap<>()));
    }

    public void confirm() throws IOException {
        if (!declared) {
            wrong("verklaring", "distribution", "score.error.declare");
            return;
        }
        scoring.give(
                task().id(),
                task().number(),
                points.entrySet().stream()
                        .collect(Collectors.toMap(given -> new CaseNumber(given.getKey()), Map.Entry::getValue)),
                declared);
        done("score.done", task().number());
    }

    public void declareInterest() throws IOException {
        if (interest == null || interest.isBlank()) {
            wrong("watBelang", "tasks", "error.reason");
            return;
        }
        scoring.declareInterest(task().id(), task().number(), interest);
        Messages.addFlashGlobalInfo(texts.get("distribution", "score.interest.done"));
        Faces.redirect("/werk/ronde?nummer=%s", task().number().value());
    }

    public List<ParticipantView> getRequests() {
        return requests;
    }

    /** By case number and criterion. */
    public Map<String, Map<String, Integer>> getPoints() {
        return points;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }
}
