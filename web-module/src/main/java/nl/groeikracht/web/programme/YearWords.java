package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.Money;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** The figures of a year of a programme, in words and in a fixed order. */
@Named
@RequestScoped
public class YearWords {

    private static final List<String> ORDER = List.of(
            "teams",
            "teams.signalled",
            "teams.ended",
            "phase.INITIATE",
            "phase.ACTIVATE",
            "phase.STRUCTURE",
            "phase.GROW",
            "phase.SUSTAIN",
            "actions",
            "actions.participants",
            "actions.households",
            "actions.members",
            "hours.spent",
            "hours.phase",
            "hours.planned",
            "money.planned",
            "money.spent");

    @Inject
    Texts texts;

    @Inject
    Format format;

    public List<Line> lines(Map<String, Long> figures) {
        return ORDER.stream()
                .filter(figures::containsKey)
                .map(key -> new Line(texts.get("programme", "figure." + key), shown(key, figures.get(key))))
                .toList();
    }

    private String shown(String key, long figure) {
        return key.startsWith("money.") ? format.money(Money.ofCents(figure)) : format.number(figure);
    }

    /** A figure with its name. */
    public record Line(String name, String value) {}
}
