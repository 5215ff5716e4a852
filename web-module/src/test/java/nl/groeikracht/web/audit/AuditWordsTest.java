package nl.groeikracht.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.groeikracht.action.ActionAct;
import nl.groeikracht.audit.Act;
import nl.groeikracht.audit.AuditLine;
import nl.groeikracht.budget.BudgetAct;
import nl.groeikracht.distribution.DistributionAct;
import nl.groeikracht.document.DocumentAct;
import nl.groeikracht.growth.GrowthAct;
import nl.groeikracht.inbox.InboxAct;
import nl.groeikracht.initiative.InitiativeAct;
import nl.groeikracht.municipality.MunicipalityAct;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.objection.ObjectionAct;
import nl.groeikracht.penalty.PenaltyAct;
import nl.groeikracht.programme.ProgrammeAct;
import nl.groeikracht.questionnaire.QuestionnaireAct;
import nl.groeikracht.recovery.RecoveryAct;
import nl.groeikracht.retention.RetentionAct;
import nl.groeikracht.subsidy.SubsidyAct;
import nl.groeikracht.support.SupportAct;
import nl.groeikracht.teampage.TeamPageAct;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is remembered, the auditor reads it in words. */
class AuditWordsTest {

    private static final List<Class<? extends Act>> ACTS = List.of(
            ActionAct.class,
            MunicipalityAct.class,
            BudgetAct.class,
            DistributionAct.class,
            DocumentAct.class,
            GrowthAct.class,
            InboxAct.class,
            InitiativeAct.class,
            ProgrammeAct.class,
            QuestionnaireAct.class,
            SubsidyAct.class,
            SupportAct.class,
            TeamPageAct.class,
            ObjectionAct.class,
            RecoveryAct.class,
            RetentionAct.class,
            PenaltyAct.class);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_act_has_words(String language) {
        var words = words(language);

        assertThat(codes())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(words.act(code)).isNotBlank().isNotEqualTo(code));
        assertThat(codes().map(words::act)).as("words that tell acts apart").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_role_that_acts_has_words(String language) {
        var words = words(language);

        assertThat(Stream.concat(
                        Stream.of("resident", "system"),
                        Arrays.stream(Role.values()).map(Role::code)))
                .allSatisfy(role -> assertThat(words.roles(role)).isNotBlank());
        assertThat(words.roles("resident")).isEqualTo(language.equals("nl") ? "aanvrager" : "applicant");
        assertThat(words.roles("auditor, decider")).isEqualTo(words.roles("auditor") + ", " + words.roles("decider"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_is_not_known_is_shown_as_its_code(String language) {
        assertThat(words(language).act("trial.done")).isEqualTo("trial.done");
        assertThat(words(language).roles("stranger")).isEqualTo("stranger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_change_tells_what_it_was_and_what_it_became(String language) {
        var words = words(language);

        assertThat(words.change(new AuditLine.Change("bedrag", "€ 100", "€ 80")))
                .contains("bedrag", "€ 100", "€ 80");
        assertThat(words.change(new AuditLine.Change("bedrag", "", "€ 80"))).isEqualTo("bedrag: € 80");
        assertThat(words.change(new AuditLine.Change("bedrag", "€ 100", "")))
                .contains("€ 100")
                .doesNotContain("{");
        assertThat(words.change(new AuditLine.Change("naam", "'t {0}", "O'Neil")))
                .contains("'t {0}", "O'Neil");
    }

    private static Stream<String> codes() {
        return ACTS.stream()
                .flatMap(acts -> Arrays.stream(acts.getEnumConstants()))
                .map(Act::code);
    }

    private static AuditWords words(String language) {
        var words = new AuditWords();
        var locale = Locale.forLanguageTag(language);
        words.texts = new Texts(locale, new Format(locale, Clock.systemUTC()));
        return words;
    }
}
