package nl.groeikracht.subsidy;

import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.FilledForm.RULES;
import static nl.groeikracht.subsidy.FilledForm.TODAY;
import static nl.groeikracht.subsidy.FilledForm.filledForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFormCheckTest {

    private static final Neighbourhood DORP = new Neighbourhood("BU03960101", 2026, "Dorp", "GM0396", null, null);

    @Test
    void nothing_is_wrong_with_a_form_that_is_filled_in_well() {
        assertThat(errors(filledForm())).isEmpty();
        assertThat(RequestFormCheck.warnings(filledForm(), RULES)).isEmpty();
    }

    @Test
    void awb_4_4_the_form_that_is_filled_in_well_is_the_request() {
        var reader = new RequestFormReader(filledForm());

        var plan = reader.plan();
        assertThat(plan.asked()).isEqualTo(euros(1220));
        assertThat(plan.totalCosts()).isEqualTo(euros(1720));
        assertThat(plan.start()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(plan.iban().value()).isEqualTo("NL91ABNA0417164300");
        assertThat(reader.applicant(Instant.EPOCH).isReachableElectronically()).isTrue();
        assertThat(reader.initiative(DORP).supporters()).isEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource(
            value = FormField.class,
            names = {
                "NAME",
                "STREET",
                "HOUSE_NUMBER",
                "POSTCODE",
                "TOWN",
                "CHANNEL",
                "TITLE",
                "WHAT",
                "WHY",
                "FOR_WHOM",
                "SCALE",
                "NEIGHBOURHOOD",
                "THEME",
                "COLLECTIVE",
                "INSTITUTION",
                "PARTICIPANTS",
                "SUPPORTERS",
                "START",
                "END",
                "IBAN",
                "TRUTHFUL"
            })
    void awb_4_2_lid_1_what_is_needed_cannot_be_left_out(FormField field) {
        assertThat(fields(filledForm().answer(field, ""))).contains(field.key());
        assertThat(fields(filledForm().answer(field, " \t\u00a0\u200b "))).contains(field.key());
    }

    @ParameterizedTest
    @EnumSource(
            value = FormField.class,
            names = {"ON_BEHALF_OF", "PHONE", "OWN_MONEY", "OWN_HOURS", "OWN_KIND", "OTHER_INCOME", "ASKED"})
    void awb_4_2_lid_2_what_is_not_needed_may_be_left_out(FormField field) {
        assertThat(fields(filledForm().answer(field, ""))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FormField.class)
    void a_text_of_a_hundred_thousand_characters_is_refused_in_every_field(FormField field) {
        var form = filledForm()
                .answer(FormField.UNDERTAKING, "true")
                .answer(FormField.UNDERTAKING_NUMBER, "12345678")
                .answer(FormField.DE_MINIMIS, "0")
                .answer(field, "a".repeat(100_000));

        assertThat(RequestFormCheck.check(RequestStep.REVIEW, form, FilledForm.forUndertakings(), FilledForm.TODAY))
                .extracting(FieldError::field)
                .contains(field.key());
    }

    @ParameterizedTest
    @EnumSource(
            value = FormField.class,
            names = {"NAME", "ON_BEHALF_OF", "STREET", "TOWN", "TITLE", "WHAT", "WHY", "FOR_WHOM", "OWN_KIND"})
    void a_text_may_be_as_long_as_its_limit_counted_as_people_count(FormField field) {
        var full = "😀".repeat(field.limit());

        assertThat(fields(filledForm().answer(field, full))).isEmpty();
        assertThat(errors(filledForm().answer(field, full + "!")))
                .extracting(FieldError::field, FieldError::key, FieldError::arguments)
                .containsExactly(tuple(field.key(), "check.tooLong", List.of(field.limit(), field.limit() + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "😀🌻",
                "مرحبا بالجيران",
                "\u202eevil",
                "=1+1",
                "O'Neill & \"zn\"",
                "Ünïcødé",
                "a\u0000b"
            })
    void what_looks_strange_is_just_text(String text) {
        var form = filledForm().answer(FormField.OTHER_INCOME, "").answer(FormField.OWN_MONEY, "");
        List.of(
                        FormField.NAME,
                        FormField.ON_BEHALF_OF,
                        FormField.STREET,
                        FormField.TOWN,
                        FormField.TITLE,
                        FormField.WHAT,
                        FormField.WHY,
                        FormField.FOR_WHOM,
                        FormField.OWN_KIND)
                .forEach(field -> form.answer(field, text));
        form.setCosts(List.of(new CostLine(text, "100")));

        assertThat(errors(form)).isEmpty();
        assertThat(new RequestFormReader(form).applicant(null).name()).isEqualTo(text.replace("\u0000", ""));
    }

    @Property
    void no_text_in_whatever_field_makes_the_check_fail(@ForAll FormField field, @ForAll String text) {
        var form = filledForm().answer(field, text);
        form.getCosts().get(0).setWhat(text);
        form.getCosts().get(1).setAmount(text);

        assertThat(errors(form)).isNotNull();
        assertThat(PlanSums.of(form)).isNotNull();
    }

    @Property
    void what_the_check_finds_right_can_always_be_read(@ForAll FormField field, @ForAll String text) {
        var form = filledForm().answer(field, text);
        form.getCosts().get(0).setWhat(text);

        if (errors(form).isEmpty()) {
            var reader = new RequestFormReader(form);
            assertThat(reader.plan()).isNotNull();
            assertThat(reader.applicant(Instant.EPOCH)).isNotNull();
            assertThat(reader.initiative(DORP)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1964 AB", "1964AB", "1964 ab", " 1964 AB "})
    void a_postcode_may_be_typed_in_any_form(String typed) {
        var form = filledForm().answer(FormField.POSTCODE, typed);

        assertThat(errors(form)).isEmpty();
        assertThat(new RequestFormReader(form).applicant(null).postcode()).isEqualTo("1964 AB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0964 AB", "1964", "AB 1964", "1964 SS", "19640 AB", "1964 A1"})
    void what_is_no_postcode_is_refused(String typed) {
        assertThat(keys(filledForm().answer(FormField.POSTCODE, typed))).containsExactly("check.postcode");
    }

    @ParameterizedTest
    @CsvSource({
        "06-12345678,true",
        "+31 6 12345678,true",
        "(0251) 25 67 89,true",
        "12,false",
        "bel mij,false",
        "06-12345678 of 9,false",
        "0612345678901234567,false"
    })
    void a_phone_number_is_digits(String typed, boolean right) {
        assertThat(errors(filledForm().answer(FormField.PHONE, typed)).isEmpty())
                .isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noor",
                "noor@",
                "@voorbeeld.nl",
                "noor@voorbeeld",
                "noor@@voorbeeld.nl",
                "a b@voorbeeld.nl",
                "noor@voorbeeld.nl, ander@voorbeeld.nl",
                "noor@voorbeeld.nl\nBcc: x@y.nl",
                "noor@-voorbeeld.nl",
                ".noor@voorbeeld.nl",
                "noor..h@voorbeeld.nl"
            })
    void what_is_no_mail_address_is_refused(String typed) {
        assertThat(fields(filledForm().answer(FormField.EMAIL, typed))).containsExactly("email");
    }

    @Test
    void a_mail_address_is_needed_only_by_who_wants_mail() {
        var byPost = filledForm().answer(FormField.CHANNEL, "POST").answer(FormField.CONSENT, "");

        assertThat(errors(byPost.answer(FormField.EMAIL, ""))).isEmpty();
        assertThat(keys(filledForm().answer(FormField.EMAIL, ""))).containsExactly("check.email.needed");
        assertThat(keys(byPost.answer(FormField.CONSENT, "true"))).containsExactly("check.email.needed");
    }

    @Test
    void awb_2_8_mail_goes_only_to_who_said_so_apart() {
        var byPost = filledForm().answer(FormField.CHANNEL, "POST").answer(FormField.CONSENT, "");

        assertThat(keys(filledForm().answer(FormField.CONSENT, ""))).containsExactly("check.consent");
        assertThat(new RequestFormReader(byPost).applicant(Instant.EPOCH).isReachableElectronically())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "BU03950101,check.neighbourhood.elsewhere", "BU03960199,check.neighbourhood.elsewhere",
        "<script>,check.neighbourhood.elsewhere", "'',check.neighbourhood"
    })
    void a_neighbourhood_of_another_municipality_is_refused(String code, String key) {
        assertThat(keys(filledForm().answer(FormField.NEIGHBOURHOOD, code))).containsExactly(key);
    }

    @Test
    void a_theme_or_scale_that_does_not_exist_is_refused() {
        assertThat(keys(filledForm().answer(FormField.THEME, "oorlog"))).containsExactly("check.theme");
        assertThat(keys(filledForm().answer(FormField.SCALE, "GALAXY"))).containsExactly("check.scale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1,5", "veel", "1e3"})
    void people_are_counted_in_whole_numbers(String typed) {
        assertThat(keys(filledForm().answer(FormField.SUPPORTERS, typed))).containsExactly("check.supporters");
        assertThat(keys(filledForm().answer(FormField.PARTICIPANTS, typed))).containsExactly("check.participants");
    }

    @Test
    void what_may_lead_to_a_refusal_is_a_warning_and_does_not_stop_the_request() {
        var form = filledForm()
                .answer(FormField.INSTITUTION, "true")
                .answer(FormField.COLLECTIVE, "false")
                .answer(FormField.SUPPORTERS, "4")
                .answer(FormField.OWN_MONEY, "")
                .answer(FormField.OWN_HOURS, "0")
                .answer(FormField.OWN_KIND, "");

        assertThat(errors(form)).isEmpty();
        assertThat(RequestFormCheck.warnings(form, RULES))
                .extracting(FieldError::key)
                .containsExactly(
                        "warning.institution", "warning.collective", "warning.supporters", "warning.ownContribution");
    }

    @ParameterizedTest
    @CsvSource({
        "24-11-2026,24-11-2026,",
        "23-11-2026,1-12-2026,start check.start.past",
        "1-2-2027,1-1-2027,end check.end.beforeStart",
        "1-2-2027,1-2-2028,",
        "1-2-2027,2-2-2028,end check.end.far",
        "25-11-2028,26-11-2028,start check.start.far",
        "31-2-2027,1-3-2027,start check.start",
        "1-2-2027,ooit,end check.end"
    })
    void awb_4_29_what_is_over_already_cannot_be_asked_for(String start, String end, String wrong) {
        var form = filledForm().answer(FormField.START, start).answer(FormField.END, end);

        assertThat(errors(form).stream()
                        .map(error -> error.field() + " " + error.key())
                        .collect(Collectors.joining()))
                .isEqualTo(wrong == null ? "" : wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "0,check.cost.zero",
        "'0,00',check.cost.zero",
        "-10,check.cost.negative",
        "1e9,check.cost.unreadable",
        "1000000000,check.cost.tooHigh",
        "'9o8,00',check.cost.unreadable",
        "'',check.cost.unreadable",
        "'12,345',check.cost.unreadable"
    })
    void a_cost_that_is_no_amount_is_refused_at_its_line(String amount, String key) {
        var form = filledForm();
        form.getCosts().get(1).setAmount(amount);

        assertThat(errors(form))
                .extracting(FieldError::field, FieldError::key, FieldError::arguments)
                .containsExactly(tuple("costs.1.amount", key, List.of(2)));
    }

    @Test
    void an_amount_without_a_name_is_refused_and_an_empty_line_is_skipped() {
        var form = filledForm();
        form.setCosts(List.of(new CostLine("", ""), new CostLine(" ", "500"), new CostLine("Banken", "1000")));

        assertThat(errors(form))
                .extracting(FieldError::field, FieldError::key)
                .containsExactly(tuple("costs.1.what", "check.cost.what"));
    }

    @Test
    void there_is_at_least_one_cost_and_there_are_not_too_many() {
        var form = filledForm();
        form.setCosts(List.of(new CostLine("", "")));
        assertThat(keys(form)).containsExactly("check.costs");

        form.setCosts(IntStream.range(0, Plan.MOST_COSTS + 1)
                .mapToObj(i -> new CostLine("Post", "20"))
                .toList());
        assertThat(keys(form)).containsExactly("check.costs.tooMany");
    }

    @ParameterizedTest
    @CsvSource({
        "'',",
        "1220,",
        "1000,",
        "0,check.asked.zero",
        "-1,check.amount.negative",
        "'1220,01',check.asked.aboveShortage",
        "1e9,check.amount.unreadable",
        "1000000000,check.amount.tooHigh",
        "duizend,check.amount.unreadable"
    })
    void less_may_be_asked_than_what_is_short_but_not_more(String asked, String key) {
        assertThat(keys(filledForm().answer(FormField.ASKED, asked))).isEqualTo(key == null ? List.of() : List.of(key));
    }

    @Test
    void more_than_the_maximum_of_the_scheme_cannot_be_asked() {
        var form = filledForm();
        form.setCosts(List.of(new CostLine("Speeltoestel", "5.500,01")));

        assertThat(errors(form))
                .extracting(FieldError::field, FieldError::key, FieldError::arguments)
                .containsExactly(
                        tuple("asked", "check.asked.aboveMaximum", List.of(euros(5000), Money.ofCents(500_001))));
        assertThat(errors(form.answer(FormField.ASKED, "5.000,00"))).isEmpty();
    }

    @Test
    void who_has_enough_money_has_nothing_to_ask() {
        assertThat(keys(filledForm().answer(FormField.OTHER_INCOME, "10.000"))).containsExactly("check.asked.covered");
    }

    @Test
    void the_sums_leave_out_what_cannot_be_read_yet() {
        var form = filledForm();
        form.setCosts(List.of(new CostLine("Grond", "640,00"), new CostLine("Banken", "9o8,00"), new CostLine("", "")));

        var sums = PlanSums.of(form);

        assertThat(sums.costs()).isEqualTo(euros(640));
        assertThat(sums.asked()).isEqualTo(euros(140));
        assertThat(sums.unread()).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "NL91 ABNA 0417 1643 00,true",
        "nl91abna0417164300,true",
        "NL91 ABNA 0417 1643 01,false",
        "NL91ABNA041716430,false",
        "BE68 5390 0754 7034,true",
        "123456789,false",
        "NL00,false"
    })
    void an_account_number_has_right_check_digits(String iban, boolean right) {
        assertThat(keys(filledForm().answer(FormField.IBAN, iban)))
                .isEqualTo(right ? List.of() : List.of("check.iban"));
    }

    @Test
    void a_scheme_that_closed_meanwhile_stops_the_sending_and_nothing_else() {
        var closed = new FormRules(RULES.opensOn(), TODAY.minusDays(1), RULES.scheme(), RULES.neighbourhoods());
        var notYet = new FormRules(TODAY.plusDays(1), RULES.closesOn(), RULES.scheme(), RULES.neighbourhoods());

        assertThat(RequestFormCheck.check(RequestStep.REVIEW, filledForm(), closed, TODAY))
                .extracting(FieldError::key)
                .containsExactly("check.closed");
        assertThat(RequestFormCheck.check(RequestStep.REVIEW, filledForm(), notYet, TODAY))
                .extracting(FieldError::key)
                .containsExactly("check.notOpenYet");
        assertThat(RequestFormCheck.check(RequestStep.PLAN, filledForm(), closed, TODAY))
                .isEmpty();
    }

    @Test
    void each_step_is_checked_by_itself_and_the_last_one_checks_all() {
        var form = filledForm().answer(FormField.NAME, "").answer(FormField.IBAN, "NL91 ABNA 0417 1643 01");

        assertThat(RequestFormCheck.check(RequestStep.IDEA, form, RULES, TODAY)).isEmpty();
        assertThat(RequestFormCheck.check(RequestStep.YOU, form, RULES, TODAY)).hasSize(1);
        assertThat(errors(form)).extracting(FieldError::step).containsExactly(RequestStep.YOU, RequestStep.PLAN);
    }

    @Test
    void a_step_takes_over_its_own_answers_and_leaves_those_of_the_others() {
        var stored = filledForm();
        var typed = new RequestForm().answer(FormField.TITLE, "Nieuw").answer(FormField.NAME, "Ander");

        stored.takeOver(RequestStep.IDEA, typed);

        assertThat(stored.text(FormField.TITLE)).isEqualTo("Nieuw");
        assertThat(stored.text(FormField.WHAT)).isEmpty();
        assertThat(stored.text(FormField.NAME)).isEqualTo("Noor Hazelaar");
        assertThat(stored.getCosts()).hasSize(2);
    }

    @Test
    void every_field_belongs_to_one_step() {
        assertThat(Arrays.stream(RequestStep.values()).flatMap(step -> FormField.of(step).stream()))
                .containsExactlyInAnyOrder(FormField.values());
    }

    private static List<FieldError> errors(RequestForm form) {
        return RequestFormCheck.check(RequestStep.REVIEW, form, RULES, TODAY);
    }

    private static List<String> keys(RequestForm form) {
        return errors(form).stream().map(FieldError::key).toList();
    }

    private static List<String> fields(RequestForm form) {
        return errors(form).stream().map(FieldError::field).distinct().toList();
    }
}
