package nl.groeikracht.bpmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Does a request meet the scheme's conditions? The names in {@code subsidy-eligibility.dmn}. */
public final class EligibilityTable {

    public static final String KEY = "subsidy-eligibility";

    private EligibilityTable() {}

    /** What the findings say together: eligible when every condition is met. */
    public static boolean isMet(List<Finding> findings) {
        return !findings.isEmpty() && findings.stream().allMatch(Finding::met);
    }

    /**
     * What the table looks at.
     *
     * @param collective the initiative serves more people than the applicant
     * @param institution it is asked on behalf of an organisation as an institution
     * @param insideMunicipality it takes place in the municipality
     * @param themeAllowed the scheme names its theme
     * @param supporters the addresses that support it
     * @param hasOwnContribution the applicants add money, goods or hours of their own
     * @param daysUntilStart days from receipt to the first day of the initiative; negative when it started before
     * @param withinPeriod it takes place in the period that the scheme pays for
     */
    public record Facts(
            boolean collective,
            boolean institution,
            boolean insideMunicipality,
            boolean themeAllowed,
            long amountCents,
            long maximumCents,
            int supporters,
            int minSupporters,
            boolean hasOwnContribution,
            int daysUntilStart,
            boolean withinPeriod) {

        public Map<String, Object> inputs() {
            var inputs = new LinkedHashMap<String, Object>();
            inputs.put("collective", collective);
            inputs.put("institution", institution);
            inputs.put("insideMunicipality", insideMunicipality);
            inputs.put("themeAllowed", themeAllowed);
            inputs.put("amountCents", amountCents);
            inputs.put("maximumCents", maximumCents);
            inputs.put("supporters", supporters);
            inputs.put("minSupporters", minSupporters);
            inputs.put("hasOwnContribution", hasOwnContribution);
            inputs.put("daysUntilStart", daysUntilStart);
            inputs.put("withinPeriod", withinPeriod);
            return inputs;
        }
    }

    /** One condition: its key, whether it is met, and why, in words that the applicant understands. */
    public record Finding(String criterion, boolean met, String reason) {

        /** From one row that the table gave. */
        public static Finding of(Map<String, ?> row) {
            return new Finding((String) row.get("criterion"), (Boolean) row.get("met"), (String) row.get("reason"));
        }
    }
}
