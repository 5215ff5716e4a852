package nl.groeikracht.subsidy;

import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.FilledForm.RULES;
import static nl.groeikracht.subsidy.FilledForm.filledForm;
import static nl.groeikracht.subsidy.FilledForm.forUndertakings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.DeMinimisCap;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Small aid to an undertaking: what it declares, and what that leaves. */
class DeMinimisTest {

    private static final DeMinimisCap CAP =
            new DeMinimisCap(euros(300_000), 3, "Verordening (EU) 2023/2831, artikel 3");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void vo_2023_2831_any_three_years_back_from_the_day_of_granting_count() {
        assertThat(CAP.countsFrom(TODAY)).isEqualTo("2023-11-25");
    }

    @Test
    void vo_2023_2831_what_is_granted_here_and_declared_count_together() {
        var aid = new DeMinimisView(
                "12345678",
                CAP,
                CAP.countsFrom(TODAY),
                List.of(new DeMinimisView.Earlier(CaseNumber.of("HK-2026-0001"), TODAY, euros(4_000))),
                euros(295_000));

        assertThat(aid.used()).isEqualTo(euros(299_000));
        assertThat(aid.room()).isEqualTo(euros(1_000));
        assertThat(aid.fits(euros(1_000))).isTrue();
        assertThat(aid.fits(euros(1_001))).isFalse();
    }

    @Test
    void vo_2023_2831_above_the_cap_nothing_is_left() {
        var aid = new DeMinimisView("12345678", CAP, CAP.countsFrom(TODAY), List.of(), euros(400_000));

        assertThat(aid.room().isZero()).isTrue();
    }

    @Test
    void only_a_scheme_for_undertakings_asks_whether_one_asks() {
        assertThat(YouCheck.check(filledForm(), RULES)).isEmpty();

        assertThat(YouCheck.check(filledForm(), forUndertakings()))
                .extracting(FieldError::key)
                .containsExactly("check.undertaking");
        assertThat(YouCheck.check(filledForm().answer(FormField.UNDERTAKING, "false"), forUndertakings()))
                .isEmpty();
    }

    @Test
    void vo_2023_2831_an_undertaking_declares_its_number_and_what_it_had() {
        var form = filledForm().answer(FormField.UNDERTAKING, "true").answer(FormField.UNDERTAKING_NUMBER, "1234");

        assertThat(YouCheck.check(form, forUndertakings()))
                .extracting(FieldError::key)
                .containsExactly("check.undertakingNumber", "check.deMinimis");

        form.answer(FormField.UNDERTAKING_NUMBER, "1234 5678").answer(FormField.DE_MINIMIS, "12.500,00");
        assertThat(YouCheck.check(form, forUndertakings())).isEmpty();
        assertThat(new RequestFormReader(form).undertaking()).isEqualTo(new Undertaking("12345678", euros(12_500)));
    }

    @Test
    void residents_are_no_undertaking() {
        assertThat(new RequestFormReader(filledForm()).undertaking()).isNull();
        assertThatThrownBy(() -> new Undertaking("123", euros(0))).isInstanceOf(Refusal.class);
    }
}
