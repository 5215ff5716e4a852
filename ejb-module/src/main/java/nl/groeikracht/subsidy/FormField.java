package nl.groeikracht.subsidy;

import static nl.groeikracht.subsidy.RequestStep.IDEA;
import static nl.groeikracht.subsidy.RequestStep.PLAN;
import static nl.groeikracht.subsidy.RequestStep.REVIEW;
import static nl.groeikracht.subsidy.RequestStep.YOU;

import java.util.Arrays;
import java.util.List;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.initiative.Initiative;

/** Every question of the form but the cost lines: at which step it is asked, and how long an answer may be. */
public enum FormField {
    NAME("name", YOU, Applicant.NAME_LIMIT),
    ON_BEHALF_OF("onBehalfOf", YOU, Applicant.NAME_LIMIT),
    UNDERTAKING("undertaking", YOU, 5),
    UNDERTAKING_NUMBER("undertakingNumber", YOU, 12),
    DE_MINIMIS("deMinimis", YOU, 40),
    STREET("street", YOU, Applicant.LINE_LIMIT),
    HOUSE_NUMBER("houseNumber", YOU, 12),
    POSTCODE("postcode", YOU, 10),
    TOWN("town", YOU, Applicant.LINE_LIMIT),
    PHONE("phone", YOU, 30),
    CHANNEL("channel", YOU, 10),
    EMAIL("email", YOU, Applicant.EMAIL_LIMIT),
    CONSENT("consent", YOU, 5),

    TITLE("title", IDEA, Initiative.TITLE_LIMIT),
    WHAT("what", IDEA, Initiative.TEXT_LIMIT),
    WHY("why", IDEA, Initiative.TEXT_LIMIT),
    FOR_WHOM("forWhom", IDEA, Initiative.TEXT_LIMIT),
    SCALE("scale", IDEA, 20),
    NEIGHBOURHOOD("neighbourhood", IDEA, 10),
    THEME("theme", IDEA, 60),
    COLLECTIVE("collective", IDEA, 5),
    INSTITUTION("institution", IDEA, 5),
    PARTICIPANTS("participants", IDEA, 20),
    SUPPORTERS("supporters", IDEA, 20),

    START("start", PLAN, 40),
    END("end", PLAN, 40),
    OWN_MONEY("ownMoney", PLAN, 40),
    OWN_HOURS("ownHours", PLAN, 40),
    OWN_KIND("ownKind", PLAN, Initiative.TEXT_LIMIT),
    OTHER_INCOME("otherIncome", PLAN, 40),
    ASKED("asked", PLAN, 40),
    IBAN("iban", PLAN, 60),

    TRUTHFUL("truthful", REVIEW, 5);

    private final String key;
    private final RequestStep step;
    private final int limit;

    FormField(String key, RequestStep step, int limit) {
        this.key = key;
        this.step = step;
        this.limit = limit;
    }

    /** Its name in the stored form and on the page. */
    public String key() {
        return key;
    }

    public RequestStep step() {
        return step;
    }

    /** The most characters (code points) of an answer that can be sent. */
    public int limit() {
        return limit;
    }

    public static List<FormField> of(RequestStep step) {
        return Arrays.stream(values()).filter(field -> field.step == step).toList();
    }
}
