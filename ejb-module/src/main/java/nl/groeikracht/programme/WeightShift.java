package nl.groeikracht.programme;

import java.io.Serializable;
import java.util.List;

/**
 * What happens to the ranking when one weight becomes half or double.
 *
 * @param doubled else halved
 * @param entering names that come among the best
 * @param leaving names that no longer are
 * @param largestMove how many places a neighbourhood moves at most
 */
public record WeightShift(Factor factor, boolean doubled, List<String> entering, List<String> leaving, int largestMove)
        implements Serializable {

    /** The same neighbourhoods would be chosen. */
    public boolean isStable() {
        return entering.isEmpty();
    }
}
