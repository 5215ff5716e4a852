package nl.groeikracht.bpmn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Does someone have to be heard before a decision (Awb 4:7 to 4:12)? The names in {@code subsidy-hearing.dmn}. */
public final class HearingTable {

    public static final String KEY = "subsidy-hearing";

    private HearingTable() {}

    /** What the decision will be. */
    public enum DecisionType {
        GRANT,
        PARTIAL_GRANT,
        REFUSE,
        DETERMINE,
        DETERMINE_LOWER,
        WITHDRAW,
        /** To the disadvantage of the receiver. */
        CHANGE
    }

    /** On what the decision rests, in so far as the law of hearing looks at it. */
    public enum Ground {
        AWB_4_35,
        AWB_4_51,
        OTHER
    }

    /** Why someone need not be heard; {@link #NONE} when there is no exception, and hearing is required. */
    public enum Waiver {
        NONE,
        /** 4:7, first paragraph: the decision rests on what the applicant told. */
        NOT_CONCERNED,
        /** 4:7, first paragraph: nothing is refused. */
        NOT_ADVERSE,
        /** 4:7, second paragraph. */
        MINOR_DEVIATION,
        /** 4:11, under a. */
        URGENT,
        /** 4:11, under b. */
        ALREADY_HEARD,
        /** 4:11, under c. */
        SECRECY,
        /** 4:12, first paragraph: an objection can undo a decision about money completely. */
        FINANCIAL
    }

    /**
     * What the table looks at.
     *
     * @param dataDeviates it rests on data about the applicant that differ from what the applicant told (4:7)
     * @param minorDeviation they differ only a little (4:7, second paragraph)
     * @param thirdParty it touches someone who did not ask for it: a third person, or the receiver when a subsidy is
     *     withdrawn (4:8)
     * @param thirdPartyHasNotProvided it rests on data about that person which that person did not provide (4:8)
     * @param alreadyHeard the person could give a view before, and nothing new has appeared since (4:11, under b)
     * @param urgent the decision cannot wait (4:11, under a)
     * @param secrecy it only works when nobody knows of it beforehand (4:11, under c)
     * @param financialReversible it is about money, and an objection can undo it completely (4:12, first paragraph)
     */
    public record Facts(
            DecisionType decisionType,
            Ground ground,
            boolean dataDeviates,
            boolean minorDeviation,
            boolean thirdParty,
            boolean thirdPartyHasNotProvided,
            boolean alreadyHeard,
            boolean urgent,
            boolean secrecy,
            boolean financialReversible) {

        public Facts {
            Objects.requireNonNull(decisionType);
            Objects.requireNonNull(ground);
        }

        public Map<String, Object> inputs() {
            var inputs = new LinkedHashMap<String, Object>();
            inputs.put("decisionType", decisionType.name());
            inputs.put("ground", ground.name());
            inputs.put("dataDeviates", dataDeviates);
            inputs.put("minorDeviation", minorDeviation);
            inputs.put("thirdParty", thirdParty);
            inputs.put("thirdPartyHasNotProvided", thirdPartyHasNotProvided);
            inputs.put("alreadyHeard", alreadyHeard);
            inputs.put("urgent", urgent);
            inputs.put("secrecy", secrecy);
            inputs.put("financialReversible", financialReversible);
            return inputs;
        }
    }

    /**
     * What the table says.
     *
     * @param article the rule that requires it, or that makes the exception
     */
    public record Answer(boolean required, Waiver exception, String article, String reason) {

        /** From the row that the table gave. */
        public static Answer of(Map<String, ?> row) {
            return new Answer(
                    (Boolean) row.get("required"),
                    Waiver.valueOf((String) row.get("exception")),
                    (String) row.get("article"),
                    (String) row.get("reason"));
        }
    }
}
