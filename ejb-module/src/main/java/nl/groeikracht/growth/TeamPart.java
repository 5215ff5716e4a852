package nl.groeikracht.growth;

import java.io.Serializable;
import java.util.List;

/** One of the theme teams into which a team splits. @param members ids of those who go along */
public record TeamPart(String name, String theme, List<Long> members) implements Serializable {

    public TeamPart {
        members = List.copyOf(members);
    }
}
