package nl.groeikracht.distribution;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * A draw with all that is needed to do it again.
 *
 * @param lots in the order of the draw
 * @param reproduced whether doing it again now gives the seed and the hashes that were kept
 */
public record DrawView(
        String witness,
        String witnessWord,
        String secret,
        String seed,
        String drawnBy,
        Instant at,
        List<Lot> lots,
        boolean reproduced)
        implements Serializable {

    /** @param value the SHA-256 by which it is ordered */
    public record Lot(int place, CaseNumber number, String value) implements Serializable {}
}
