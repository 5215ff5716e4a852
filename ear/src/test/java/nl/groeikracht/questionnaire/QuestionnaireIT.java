package nl.groeikracht.questionnaire;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.TeamFoundation;
import nl.groeikracht.initiative.MemberView;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.initiative.OwnMembership;
import nl.groeikracht.questionnaire.AnswerForm.Joining;
import nl.groeikracht.questionnaire.AnswerForm.Wish;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a team asks its neighbours: who may answer how often, what is kept of it, and what everybody sees. */
@ArquillianTest
class QuestionnaireIT {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    private Town town;
    private CaseNumber team;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(QuestionnaireIT.class);
    }

    @BeforeEach
    void foundTeam() throws Exception {
        town = Town.found();
        team = as(
                town.person("guide"),
                () -> the(TeamFoundation.class)
                        .found(
                                NewTeam.ofResidents(town.gmCode(), "Buurtteam Linde", "Lindebuurt", null),
                                Phase.ACTIVATE,
                                "Het team was al bezig."));
    }

    @Test
    void a_thousand_answers_with_one_code_count_once() throws Exception {
        var asked = opened(true);
        var household = household();
        var crowd = Executors.newFixedThreadPool(16);
        var outcomes = new ArrayList<String>();
        try {
            var thousand = new ArrayList<Callable<String>>();
            for (var nth = 0; nth < 1_000; nth++) {
                thousand.add(() -> outcome(asked, household, "192.0.2.1"));
            }
            for (var one : crowd.invokeAll(thousand)) outcomes.add(one.get());
        } finally {
            crowd.shutdown();
        }

        assertThat(outcomes).filteredOn("taken"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("refusal.householdAnswered"::equals).hasSize(999);
        assertThat(number("select count(*) from questionnaire_answer where questionnaire = ?", asked.id()))
                .isEqualTo(1);
        assertThat(number("select count(*) from questionnaire_code where questionnaire = ? and used", asked.id()))
                .isEqualTo(1);
    }

    @Test
    void an_unknown_code_is_refused_and_can_be_guessed_at_only_so_often() throws Exception {
        var asked = opened(true);

        for (var nth = 0; nth < 20; nth++) {
            assertThat(outcome(asked, new ShortCode("22222222"), "192.0.2.7"))
                    .isEqualTo("refusal.unknownHouseholdCode");
        }

        assertThat(outcome(asked, new ShortCode("22222222"), "192.0.2.7")).isEqualTo("refusal.tooManyAnswers");
        assertThat(outcome(asked, null, "192.0.2.8")).isEqualTo("refusal.unknownHouseholdCode");
        assertThat(outcome(asked, household(), "192.0.2.7")).isEqualTo("taken");
        assertThat(number(
                        "select count(*) from audit_entry where case_number = ? and act = 'questionnaire.too_many_tries'",
                        team.value()))
                .isEqualTo(1);
    }

    @Test
    void a_robot_is_refused_where_no_code_is_asked() throws Exception {
        var asked = opened(false);

        assertThatThrownBy(() -> answer(asked, new Sender("192.0.2.1", Duration.ofSeconds(1), "")))
                .hasMessageContaining("refusal.looksLikeRobot");
        assertThatThrownBy(() -> answer(asked, new Sender("192.0.2.1", A_WHILE, "https://spam.example")))
                .hasMessageContaining("refusal.looksLikeRobot");
        assertThatThrownBy(() -> answer(asked, new Sender("192.0.2.1", null, "")))
                .hasMessageContaining("refusal.looksLikeRobot");
        for (var nth = 0; nth < 20; nth++) {
            answer(asked, new Sender("192.0.2.9", A_WHILE, ""));
        }
        assertThatThrownBy(() -> answer(asked, new Sender("192.0.2.9", A_WHILE, "")))
                .hasMessageContaining("refusal.tooManyAnswers");
        assertThat(the(QuestionnaireResults.class).of(asked.code()).answers()).isEqualTo(20);
    }

    @Test
    void of_fewer_than_five_people_nothing_is_shown_and_of_five_it_is_at_once() throws Exception {
        var asked = opened(false);
        var theme = asked.themes().get(0).id();
        var rare = asked.themes().get(2).id();
        var street = asked.groups().get(0).id();
        for (var nth = 0; nth < 4; nth++) answer(asked, theme, street, "192.0.2." + nth);
        assertThat(the(QuestionnaireResults.class).of(asked.code()).themes()).isEmpty();
        assertThat(evidence()).isZero();

        the(NeighbourAnswers.class)
                .answer(
                        asked.code(),
                        null,
                        new AnswerForm(
                                List.of(theme, rare), asked.groups().get(1).id(), "Meer bomen!", null),
                        new Sender("192.0.2.5", A_WHILE, ""));

        var results = the(QuestionnaireResults.class).of(asked.code());
        assertThat(results.themes())
                .containsExactly(
                        new Results.Theme("Groen", 15, 5),
                        new Results.Theme("Afval", null, null),
                        new Results.Theme("Verkeer", null, null));
        assertThat(results.groups())
                .containsExactly(new Results.Group("Lindelaan", null, null), new Results.Group("Beuklaan", null, null));
        assertThat(evidence()).isEqualTo(1);
        assertThat(as(town.person("guide"), () -> the(TeamQuestionnaires.class).openAnswers(asked.id())))
                .containsExactly("Meer bomen!");
        assertThatThrownBy(() -> the(TeamQuestionnaires.class).openAnswers(asked.id()))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_municipality_can_have_a_smallest_group_of_its_own() throws Exception {
        asOwner("insert into groeikracht.questionnaire_setting values ('%s', 'SMALLEST_GROUP', 2, '2020-01-01')"
                .formatted(town.gmCode()));
        var asked = opened(false);
        for (var nth = 0; nth < 2; nth++) answer(asked, asked.themes().get(1).id(), null, "192.0.2." + nth);

        assertThat(the(QuestionnaireResults.class).of(asked.code()).themes())
                .first()
                .isEqualTo(new Results.Theme("Verkeer", 6, 2));
    }

    @Test
    void who_wants_to_join_becomes_a_member_once_or_is_forgotten() throws Exception {
        var asked = opened(false);
        var guide = town.person("guide");
        joins(asked, "Amir", Wish.JOIN, "192.0.2.1");
        joins(asked, "Bo", Wish.HELP, "192.0.2.2");
        var joiners = as(guide, () -> the(MemberCandidates.class).of(asked.id()));
        assertThat(joiners).extracting(JoinerView::firstName).containsExactly("Amir", "Bo");
        var amir = joiners.get(0).id();

        var key = as(guide, () -> the(MemberCandidates.class).accept(asked.id(), amir, "maakt foto’s"));

        assertThat(the(OwnMembership.class).read(key).member())
                .extracting(MemberView::firstName, MemberView::contact, MemberView::role)
                .containsExactly("Amir", "amir@buurt.example", "maakt foto’s");
        assertThatThrownBy(() -> as(guide, () -> the(MemberCandidates.class).accept(asked.id(), amir, "")))
                .isInstanceOf(NotFound.class);
        as(guide, () -> the(TeamQuestionnaires.class).close(asked.id()));
        the(QuestionnaireEnd.class).clean();
        assertThat(number("select count(*) from questionnaire_joiner where questionnaire = ?", asked.id()))
                .isEqualTo(1);
        asOwner("update groeikracht.questionnaire set closed_on = closed_on - 61 where id = " + asked.id());

        the(QuestionnaireEnd.class).clean();

        assertThat(number("select count(*) from questionnaire_joiner where questionnaire = ?", asked.id()))
                .isZero();
    }

    @Test
    void nobody_joins_without_consent() throws Exception {
        var asked = opened(false);

        assertThatThrownBy(() -> the(NeighbourAnswers.class)
                        .answer(
                                asked.code(),
                                null,
                                new AnswerForm(
                                        List.of(asked.themes().get(0).id()),
                                        null,
                                        "",
                                        new Joining("Amir", "amir@buurt.example", Wish.JOIN, false)),
                                new Sender("192.0.2.1", A_WHILE, "")))
                .hasMessageContaining("refusal.joinerConsent");

        assertThat(number("select count(*) from questionnaire_answer where questionnaire = ?", asked.id()))
                .isZero();
    }

    @Test
    void after_its_last_day_it_takes_no_answer_and_closes_by_itself() throws Exception {
        var asked = opened(false);
        asOwner("update groeikracht.questionnaire set closes_on = current_date - 1 where id = " + asked.id());

        assertThat(outcome(asked, null, "192.0.2.1")).isEqualTo("refusal.questionnaireNotOpen");
        the(QuestionnaireEnd.class).clean();

        assertThat(the(NeighbourAnswers.class).read(asked.code()).isClosed()).isTrue();
        assertThatThrownBy(() -> update(
                        "insert into questionnaire_answer values (?, ?, current_date, null, '')",
                        UUID.randomUUID(),
                        asked.id()))
                .hasMessageContaining("is not open");
    }

    @Test
    void a_team_asks_one_thing_at_a_time_and_other_municipalities_see_no_draft() throws Exception {
        var id = made(false);
        assertThatThrownBy(() -> made(false)).hasMessageContaining("refusal.questionnaireInHand");
        var code = as(
                town.person("guide"),
                () -> the(TeamQuestionnaires.class).read(id).code());
        assertThatThrownBy(() -> the(NeighbourAnswers.class).read(code)).isInstanceOf(NotFound.class);
        var elsewhere = Town.found();

        assertThatThrownBy(() -> as(
                        elsewhere.person("guide"),
                        () -> the(TeamQuestionnaires.class).read(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        elsewhere.person("guide"),
                        () -> the(QuestionnairePrint.class).flyer(id)))
                .isInstanceOf(NotFound.class);
    }

    private long made(boolean byCode) throws Exception {
        return as(
                town.person("guide"),
                () -> the(TeamQuestionnaires.class)
                        .make(
                                team,
                                new QuestionnaireForm(
                                        "Wat wil de Lindebuurt?",
                                        "",
                                        List.of("Groen", "Verkeer", "Afval"),
                                        "Wat wilt u zelf doen?",
                                        "In welke straat woont u?",
                                        List.of("Lindelaan", "Beuklaan"),
                                        byCode,
                                        LocalDate.now(Dutch.ZONE).plusWeeks(2))));
    }

    private QuestionnaireView opened(boolean byCode) throws Exception {
        var id = made(byCode);
        return as(town.person("guide"), () -> {
            if (byCode) the(TeamQuestionnaires.class).makeCodes(id, 10);
            the(TeamQuestionnaires.class).open(id);
            return the(TeamQuestionnaires.class).read(id);
        });
    }

    private ShortCode household() {
        return new ShortCode(text(
                "select min(c.code) from questionnaire_code c join questionnaire q on q.id = c.questionnaire where q.team = ?",
                team.value()));
    }

    private static String outcome(QuestionnaireView asked, ShortCode household, String address) {
        try {
            the(NeighbourAnswers.class)
                    .answer(
                            asked.code(),
                            household,
                            new AnswerForm(List.of(asked.themes().get(0).id()), null, "", null),
                            new Sender(address, A_WHILE, ""));
            return "taken";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private static void answer(QuestionnaireView asked, Sender sender) {
        the(NeighbourAnswers.class)
                .answer(
                        asked.code(),
                        null,
                        new AnswerForm(List.of(asked.themes().get(0).id()), null, "", null),
                        sender);
    }

    private static void answer(QuestionnaireView asked, long theme, Long group, String address) {
        the(NeighbourAnswers.class)
                .answer(
                        asked.code(),
                        null,
                        new AnswerForm(List.of(theme), group, "", null),
                        new Sender(address, A_WHILE, ""));
    }

    private static void joins(QuestionnaireView asked, String name, Wish wish, String address) {
        the(NeighbourAnswers.class)
                .answer(
                        asked.code(),
                        null,
                        new AnswerForm(
                                List.of(asked.themes().get(0).id()),
                                null,
                                "",
                                new Joining(
                                        name, name.toLowerCase(java.util.Locale.ROOT) + "@buurt.example", wish, true)),
                        new Sender(address, A_WHILE, ""));
    }

    private int evidence() throws Exception {
        return as(town.person("guide"), () -> the(GrowthOverview.class).read(team)).readiness().asked().stream()
                .filter(item -> item.kind() == EvidenceKind.QUESTIONNAIRE)
                .mapToInt(item -> item.found())
                .sum();
    }

    private static long number(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    private static String text(String sql, Object... parameters) {
        try (var connection = database("groeikracht").getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(String sql, Object... parameters) {
        execute("groeikracht", sql, parameters);
    }

    private static void asOwner(String sql) {
        execute("groeikracht-owner", sql);
    }

    private static void execute(String database, String sql, Object... parameters) {
        try (var connection = database(database).getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource database(String name) {
        try {
            return (DataSource) new InitialContext().lookup("java:jboss/datasources/" + name);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
