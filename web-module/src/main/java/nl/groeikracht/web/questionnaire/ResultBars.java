package nl.groeikracht.web.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.questionnaire.Results;

/** Draws the ranking of themes. */
@Named
@RequestScoped
public class ResultBars {

    private static final int FULL_WIDTH = 1000;

    /** Those with figures; what too few people chose has no bar. */
    public List<Bar> of(Results results) {
        var most = results.themes().stream()
                .filter(theme -> theme.points() != null)
                .mapToInt(Results.Theme::points)
                .max()
                .orElse(1);
        return results.themes().stream()
                .filter(theme -> theme.points() != null)
                .map(theme -> new Bar(theme.name(), theme.points(), Math.max(1, theme.points() * FULL_WIDTH / most)))
                .toList();
    }

    /** @param width of a thousand */
    public record Bar(String name, int points, int width) {}
}
