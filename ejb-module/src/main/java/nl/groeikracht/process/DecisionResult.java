package nl.groeikracht.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a decision table answered: one row per rule that fits, and by which version, so that it can be told later. */
public record DecisionResult(String key, int version, List<Map<String, Object>> rows) {

    /** For the audit trail: {@code subsidy-eligibility:2}. */
    public String versionLabel() {
        return key + ":" + version;
    }

    public Optional<Map<String, Object>> first() {
        return rows.stream().findFirst();
    }
}
