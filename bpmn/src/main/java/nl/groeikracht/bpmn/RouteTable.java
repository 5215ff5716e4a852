package nl.groeikracht.bpmn;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who advises on a request? The names in {@code subsidy-route.dmn}. */
public final class RouteTable {

    public static final String KEY = "subsidy-route";

    /** The key of the theme that gets attention of its own. */
    public static final String CARE_AND_CONTACT = "zorg-en-contact";

    public static final String BUDGET_COMMITTEE = "budget-committee";
    public static final String NEIGHBOURHOOD_COORDINATOR = "neighbourhood-coordinator";
    public static final String NO_ADVISER = "none";

    private RouteTable() {}

    /** What the table looks at. */
    public record Facts(long amountCents, String theme) {

        public Map<String, Object> inputs() {
            var inputs = new LinkedHashMap<String, Object>();
            inputs.put("amountCents", amountCents);
            inputs.put("theme", theme);
            return inputs;
        }
    }

    /**
     * Whether advice is needed, whose, within how many days, and why.
     *
     * @param statutory the scheme says that this adviser has to be asked (Awb 3:5)
     */
    public record Route(boolean adviceNeeded, String adviser, boolean statutory, int adviceDays, String reason) {

        /** From the row that the table gave. */
        public static Route of(Map<String, ?> row) {
            return new Route(
                    (Boolean) row.get("adviceNeeded"),
                    (String) row.get("adviser"),
                    (Boolean) row.get("statutory"),
                    ((Number) row.get("adviceDays")).intValue(),
                    (String) row.get("reason"));
        }
    }
}
