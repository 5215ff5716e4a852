package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.programme.NeighbourhoodChoice;
import nl.groeikracht.programme.NeighbourhoodSelection;
import nl.groeikracht.programme.ProgrammeTask;
import nl.groeikracht.programme.Ranked;

/** The choice of neighbourhoods from the ranking, with reasons. */
@Named
@RequestScoped
public class ChoicePage extends ProgrammeTaskPage {

    @Inject
    NeighbourhoodChoice choice;

    @Inject
    NeighbourhoodSelection selection;

    private final Map<String, Boolean> chosen = new HashMap<>();
    private final Map<String, String> tracks = new HashMap<>();
    private List<Ranked> ranking = List.of();
    private String reasons;

    @Override
    ProgrammeTask open(TaskId id) {
        return choice.open(id);
    }

    @Override
    void opened() {
        ranking = selection.read(getProgramme().number()).ranking();
        var first = getProgramme().themes().stream().findFirst().orElse("");
        for (int at = 0; at < ranking.size(); at++) {
            chosen.put(ranking.get(at).code(), at < getProgramme().teams());
            tracks.put(ranking.get(at).code(), first);
        }
    }

    public void confirm() throws IOException {
        if (isMissing("redenen", reasons, "choose.error.reasons")) {
            return;
        }
        var picked = new LinkedHashMap<String, String>();
        ranking.stream()
                .filter(one -> Boolean.TRUE.equals(chosen.get(one.code())))
                .forEach(one -> picked.put(one.code(), tracks.get(one.code())));
        var from = choice.choose(task().id(), getProgramme().number(), picked, reasons);
        done("choose.done", from);
    }

    public List<Ranked> getRanking() {
        return ranking;
    }

    /** By code. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    /** By code. */
    public Map<String, String> getTracks() {
        return tracks;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
