package nl.groeikracht.web.growth;

import java.util.List;
import java.util.Map;
import nl.groeikracht.growth.TeamPart;

/** One of the teams into which a team splits, as it is filled in. */
public class SplitFields {

    private final int number;
    private String name;
    private String theme;

    /** @param number from 1, in the order of the page */
    SplitFields(int number) {
        this.number = number;
    }

    /** @param places with which team each member goes along */
    TeamPart with(Map<Long, Integer> places) {
        var members = places.entrySet().stream()
                .filter(place -> place.getValue() != null && place.getValue() == number)
                .map(Map.Entry::getKey)
                .toList();
        return new TeamPart(name, theme, List.copyOf(members));
    }

    boolean isNamed() {
        return name != null && !name.isBlank();
    }

    public int getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
