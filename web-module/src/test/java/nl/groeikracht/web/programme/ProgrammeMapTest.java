package nl.groeikracht.web.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.municipality.MapPlace;
import org.junit.jupiter.api.Test;

class ProgrammeMapTest {

    @Test
    void a_neighbourhood_in_an_odd_row_lies_between_two_of_the_row_above() {
        var map = map(place("Links", 0, 0), place("Rechts", 1, 0), place("Onder", 0, 1));

        var middle = map.tiles().stream().map(tile -> tile.lines().get(0).x()).toList();
        assertThat(middle.get(2)).isBetween(middle.get(0), middle.get(1));
        assertThat(middle.get(2) - middle.get(0)).isCloseTo(middle.get(1) - middle.get(2), offset(0.001));
    }

    @Test
    void every_corner_lies_within_the_picture() {
        var map = map(place("Eerste", 0, 0), place("Laatste", 5, 7));

        assertThat(map.tiles())
                .flatExtracting(tile -> Stream.of(tile.corners().split(" ")).toList())
                .allSatisfy(corner -> {
                    var at = corner.split(",");
                    assertThat(Double.parseDouble(at[0])).isBetween(0.0, (double) map.width());
                    assertThat(Double.parseDouble(at[1])).isBetween(0.0, (double) map.height());
                });
    }

    @Test
    void a_long_name_is_broken_at_its_dash() {
        assertThat(map(place("Camminghaburen-Midden", 0, 0)).tiles().get(0).lines())
                .extracting(ProgrammeMap.Line::text)
                .containsExactly("Camminghaburen-", "Midden", "2. Activeren", "1 signaal");
    }

    private static ProgrammeMap map(ProgrammeMap.Said... places) {
        return ProgrammeMap.of("Leeuwarden", List.of(places));
    }

    private static ProgrammeMap.Said place(String name, int column, int row) {
        return new ProgrammeMap.Said(
                new MapPlace("BU00800001", name, null, column, row),
                "gk-map__phase2",
                "2. Activeren",
                "1 signaal",
                null);
    }
}
