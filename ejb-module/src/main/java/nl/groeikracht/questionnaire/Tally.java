package nl.groeikracht.questionnaire;

import java.util.Comparator;
import java.util.List;

/**
 * Makes results of counts, so that nobody can be recognised: what fewer people chose than the smallest group gets no
 * figure. Nobody need answer the question about the group or choose three themes, so that what is left out cannot be
 * reckoned back from a total.
 */
final class Tally {

    /** What the first, second and third choice weigh. */
    private static final int[] WEIGHTS = {3, 2, 1};

    private Tally() {}

    record ThemeVotes(String theme, int first, int second, int third) {

        int people() {
            return first + second + third;
        }

        int points() {
            return first * WEIGHTS[0] + second * WEIGHTS[1] + third * WEIGHTS[2];
        }
    }

    record GroupSize(long id, String name, int people) {}

    /** By points, the highest first; then those without figures, by name. */
    static List<Results.Theme> themes(List<ThemeVotes> votes, int smallest) {
        var byPoints = Comparator.comparingInt((ThemeVotes one) -> one.people() < smallest ? 0 : one.points())
                .reversed()
                .thenComparing(ThemeVotes::theme);
        return votes.stream()
                .sorted(byPoints)
                .map(one -> one.people() < smallest
                        ? new Results.Theme(one.theme(), null, null)
                        : new Results.Theme(one.theme(), one.points(), one.people()))
                .toList();
    }

    /** @param votes within the group */
    static Results.Group group(GroupSize group, List<ThemeVotes> votes, int smallest) {
        if (group.people() < smallest) {
            return new Results.Group(group.name(), null, null);
        }
        var top = themes(votes, smallest).stream()
                .filter(theme -> theme.points() != null)
                .findFirst()
                .map(Results.Theme::name)
                .orElse(null);
        return new Results.Group(group.name(), group.people(), top);
    }
}
