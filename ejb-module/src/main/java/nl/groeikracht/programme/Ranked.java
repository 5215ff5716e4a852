package nl.groeikracht.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A neighbourhood at its place in the ranking, with what brought it there.
 *
 * @param place from 1; neighbourhoods with the same score share a place
 * @param score exactly the sum of the points of its contributions, from 0 to 100
 */
public record Ranked(int place, Candidate neighbourhood, BigDecimal score, List<Contribution> contributions)
        implements Serializable {

    public String code() {
        return neighbourhood.code();
    }
}
