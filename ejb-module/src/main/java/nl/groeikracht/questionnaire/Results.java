package nl.groeikracht.questionnaire;

import java.io.Serializable;
import java.util.List;

/**
 * What the neighbours answered, for everybody.
 *
 * @param smallest the fewest people of whom a figure is shown
 * @param themes empty when there are too few answers
 * @param groups empty when there are too few answers, or the team did not ask for groups
 */
public record Results(long answers, int smallest, List<Theme> themes, List<Group> groups) implements Serializable {

    public Results {
        themes = List.copyOf(themes);
        groups = List.copyOf(groups);
    }

    /** Whether there are enough answers to show any. */
    public boolean isEnough() {
        return answers >= smallest;
    }

    /**
     * A theme in the ranking.
     *
     * @param points three for a first choice, two for a second, one for a third; null when too few people chose it
     * @param people how many people chose it; null when too few
     */
    public record Theme(String name, Integer points, Integer people) implements Serializable {}

    /**
     * A group of neighbours.
     *
     * @param people null when too few
     * @param top the theme with most points in this group; null when too few people chose one
     */
    public record Group(String name, Integer people, String top) implements Serializable {}
}
