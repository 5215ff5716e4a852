package nl.groeikracht.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * A neighbourhood that can be chosen.
 *
 * @param area in which it lies; null when that is not known
 * @param values by {@link Factor#key}; what is not known is absent
 */
public record Candidate(String code, String name, String gmCode, String area, Map<String, BigDecimal> values)
        implements Serializable {

    Candidate with(String key, BigDecimal value) {
        var more = new HashMap<>(values);
        more.put(key, value);
        return new Candidate(code, name, gmCode, area, more);
    }
}
