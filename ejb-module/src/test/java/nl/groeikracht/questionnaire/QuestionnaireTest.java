package nl.groeikracht.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.initiative.TeamOrigin;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.shared.CaseNumber;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST_DAY = TODAY.plusWeeks(3);

    @Test
    void it_asks_from_opening_through_its_last_day() {
        var asked = made(form(List.of("Groen", "Zorg"), "", List.of(), false));
        assertThat(asked.asks(TODAY)).isFalse();

        asked.open(TODAY, 0);

        assertThat(asked.asks(TODAY)).isTrue();
        assertThat(asked.asks(LAST_DAY)).isTrue();
        assertThat(asked.asks(LAST_DAY.plusDays(1))).isFalse();
        asked.close(TODAY);
        assertThat(asked.asks(TODAY)).isFalse();
    }

    @Test
    void one_theme_is_no_choice_and_the_same_theme_twice_is_one() {
        refused(form(List.of("Groen"), "", List.of(), false), "refusal.numberOfThemes");
        refused(form(List.of("Groen", " Groen ", ""), "", List.of(), false), "refusal.numberOfThemes");
    }

    @Test
    void a_question_about_the_group_has_answers_and_answers_have_a_question() {
        refused(form(List.of("Groen", "Zorg"), "Welke straat?", List.of("Lindelaan"), false), "refusal.numberOfGroups");
        refused(form(List.of("Groen", "Zorg"), "", List.of("Lindelaan", "Beuklaan"), false), "refusal.numberOfGroups");
    }

    @Test
    void what_is_asked_does_not_change_once_it_is_open() {
        var asked = made(form(List.of("Groen", "Zorg"), "", List.of(), false));
        asked.open(TODAY, 0);

        assertThatThrownBy(() -> asked.change(form(List.of("Afval", "Zorg"), "", List.of(), false)))
                .hasMessageContaining("refusal.questionnaireIsOpen");
    }

    @Test
    void it_does_not_open_without_codes_when_it_asks_them_nor_after_its_last_day() {
        var byCode = made(form(List.of("Groen", "Zorg"), "", List.of(), true));
        assertThatThrownBy(() -> byCode.open(TODAY, 0)).hasMessageContaining("refusal.codesMissing");
        assertThatThrownBy(() -> byCode.open(LAST_DAY.plusDays(1), 10)).hasMessageContaining("refusal.lastDayPassed");

        byCode.open(TODAY, 10);

        assertThat(byCode.asks(TODAY)).isTrue();
    }

    @Test
    void it_closes_once() {
        var asked = made(form(List.of("Groen", "Zorg"), "", List.of(), false));
        assertThatThrownBy(() -> asked.close(TODAY)).hasMessageContaining("refusal.questionnaireNotOpen");
        asked.open(TODAY, 0);
        asked.close(TODAY);

        assertThatThrownBy(() -> asked.close(TODAY)).hasMessageContaining("refusal.questionnaireNotOpen");
    }

    private static void refused(QuestionnaireForm form, String key) {
        assertThatThrownBy(() -> made(form)).hasMessageContaining(key);
    }

    private static QuestionnaireForm form(
            List<String> themes, String groupQuestion, List<String> groups, boolean code) {
        return new QuestionnaireForm("Wat wil de buurt?", "", themes, "", groupQuestion, groups, code, LAST_DAY);
    }

    private static Questionnaire made(QuestionnaireForm form) {
        var team = new TeamView(
                new CaseNumber("HK-2026-0001"),
                "GM0396",
                "Buurtteam Linde",
                "Lindebuurt",
                null,
                null,
                null,
                TeamOrigin.OWN_REQUEST,
                null,
                "standard",
                "",
                "",
                TODAY,
                "noor",
                "Noor",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Questionnaire(team, form, "noor", Instant.EPOCH);
    }
}
