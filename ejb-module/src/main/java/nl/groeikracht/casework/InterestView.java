package nl.groeikracht.casework;

import java.io.Serializable;
import java.time.Instant;

/**
 * What someone declared about the own interest.
 *
 * @param explanation empty when there is no interest
 */
public record InterestView(Interest interest, String explanation, Instant at) implements Serializable {

    public boolean excludes() {
        return interest.excludes();
    }
}
