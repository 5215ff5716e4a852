package nl.groeikracht.determination;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A sample with all that is needed to repeat it.
 *
 * @param month in which the activities ended
 * @param members by case number, drawn or not
 * @param by name of who drew it
 */
public record SampleView(
        YearMonth month, String seed, String algorithm, List<SampleMember> members, String by, Instant at)
        implements Serializable {

    public long drawn() {
        return members.stream().filter(SampleMember::drawn).count();
    }
}
