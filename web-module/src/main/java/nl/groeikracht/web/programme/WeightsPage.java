package nl.groeikracht.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.programme.Factor;
import nl.groeikracht.programme.NeighbourhoodSelection;
import nl.groeikracht.programme.Ranked;
import nl.groeikracht.programme.SelectionView;
import nl.groeikracht.programme.WeightShift;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The weights that people set together, the ranking that follows, and how it moves when a weight moves. */
@Named
@RequestScoped
public class WeightsPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    NeighbourhoodSelection selection;

    @Inject
    ProgrammeWords words;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, Boolean> lowFirst = new HashMap<>();
    private SelectionView view;

    @PostConstruct
    void load() {
        view = selection.read(CaseNumber.of(number));
        site.show(view.programme().gmCode());
        view.factors().forEach(factor -> {
            weights.put(factor.key(), factor.weight());
            lowFirst.put(factor.key(), factor.lowFirst());
        });
    }

    public void weigh() throws IOException {
        selection.weigh(
                view.programme().number(),
                view.factors().stream()
                        .map(factor -> new Factor(
                                factor.kind(),
                                factor.name(),
                                weights.get(factor.key()) == null ? 0 : weights.get(factor.key()),
                                Boolean.TRUE.equals(lowFirst.get(factor.key()))))
                        .toList());
        Messages.addFlashGlobalInfo(texts.get("programme", "weights.saved"));
        Faces.redirect(
                "/werk/programma/gewichten?nummer=%s#rangorde", view.programme().number());
    }

    public SelectionView getView() {
        return view;
    }

    public Map<String, Integer> getWeights() {
        return weights;
    }

    public Map<String, Boolean> getLowFirst() {
        return lowFirst;
    }

    /** {@code 3 tot 7}; one number when the place stays the same whatever weight moves. */
    public String range(Ranked ranked) {
        var range = view.sensitivity().ranges().get(ranked.code());
        return range.best() == range.worst()
                ? String.valueOf(range.best())
                : texts.get("programme", "ranking.range", range.best(), range.worst());
    }

    public String say(WeightShift shift) {
        if (shift.isStable()) {
            return texts.get("programme", "shift.stable", shift.largestMove());
        }
        return texts.get(
                "programme", "shift.moves", String.join(", ", shift.entering()), String.join(", ", shift.leaving()));
    }

    public List<WeightShift> getShifts() {
        return view.sensitivity().shifts();
    }
}
