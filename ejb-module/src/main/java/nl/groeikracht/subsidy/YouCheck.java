package nl.groeikracht.subsidy;

import static nl.groeikracht.subsidy.FormField.CHANNEL;
import static nl.groeikracht.subsidy.FormField.CONSENT;
import static nl.groeikracht.subsidy.FormField.DE_MINIMIS;
import static nl.groeikracht.subsidy.FormField.EMAIL;
import static nl.groeikracht.subsidy.FormField.HOUSE_NUMBER;
import static nl.groeikracht.subsidy.FormField.NAME;
import static nl.groeikracht.subsidy.FormField.ON_BEHALF_OF;
import static nl.groeikracht.subsidy.FormField.PHONE;
import static nl.groeikracht.subsidy.FormField.POSTCODE;
import static nl.groeikracht.subsidy.FormField.STREET;
import static nl.groeikracht.subsidy.FormField.TOWN;
import static nl.groeikracht.subsidy.FormField.UNDERTAKING;
import static nl.groeikracht.subsidy.FormField.UNDERTAKING_NUMBER;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.groeikracht.initiative.Channel;

/** The step about the applicant: only what is needed to answer (Awb 4:2), and consent for e-mail apart (Awb 2:8). */
final class YouCheck {

    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final Pattern NUMBER_FORM = Pattern.compile("(?:\\d ?){8}");
    private static final Pattern POSTCODE_FORM = Pattern.compile("[1-9]\\d{3} ?(?!(?i:SA|SD|SS))[A-Za-z]{2}");
    private static final Pattern PHONE_FORM = Pattern.compile("\\+?(?:[ ()./-]*\\d){8,15}[ ()./-]*");
    private static final Pattern EMAIL_FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    private YouCheck() {}

    static List<FieldError> check(RequestForm form, FormRules rules) {
        var answers = new Answers(form);
        answers.required(NAME, "check.name");
        answers.optional(ON_BEHALF_OF);
        if (rules.scheme().undertakingsAllowed()) {
            checkUndertaking(form, answers);
        }
        answers.required(STREET, "check.street");
        answers.required(HOUSE_NUMBER, "check.houseNumber");
        if (answers.required(POSTCODE, "check.postcode")) {
            answers.form(POSTCODE, POSTCODE_FORM, "check.postcode");
        }
        answers.required(TOWN, "check.town");
        if (answers.optional(PHONE)) {
            answers.form(PHONE, PHONE_FORM, "check.phone");
        }
        checkChannel(form, answers);
        return answers.errors();
    }

    /** An undertaking declares what small aid it had; of residents nothing is asked. */
    private static void checkUndertaking(RequestForm form, Answers answers) {
        if (!YES_OR_NO.contains(form.text(UNDERTAKING))) {
            answers.wrong(UNDERTAKING, "check.undertaking");
        } else if (form.isYes(UNDERTAKING)) {
            if (answers.required(UNDERTAKING_NUMBER, "check.undertakingNumber")) {
                answers.form(UNDERTAKING_NUMBER, NUMBER_FORM, "check.undertakingNumber");
            }
            if (answers.required(DE_MINIMIS, "check.deMinimis")) {
                answers.optionalMoney(DE_MINIMIS);
            }
        }
    }

    private static void checkChannel(RequestForm form, Answers answers) {
        var byMail = Channel.EMAIL.name().equals(form.text(CHANNEL));
        if (!byMail && !Channel.POST.name().equals(form.text(CHANNEL))) {
            answers.wrong(CHANNEL, "check.channel");
        }
        var hasAddress =
                byMail || form.isYes(CONSENT) ? answers.required(EMAIL, "check.email.needed") : answers.optional(EMAIL);
        if (hasAddress && !isAddress(form.text(EMAIL))) {
            answers.wrong(EMAIL, "check.email");
        }
        if (byMail && !form.isYes(CONSENT)) {
            answers.wrong(CONSENT, "check.consent");
        }
    }

    static boolean isAddress(String typed) {
        var address = typed.strip();
        return address.length() <= EMAIL.limit() && EMAIL_FORM.matcher(address).matches();
    }
}
