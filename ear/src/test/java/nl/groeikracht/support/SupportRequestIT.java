package nl.groeikracht.support;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.bpmn.SupportRequestProcess.Step;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Help without money: what is promised, who does it, and what grows out of it. */
@ArquillianTest
class SupportRequestIT {

    private Town town;
    private String key;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(SupportRequestIT.class);
    }

    @BeforeEach
    void foundTown() {
        town = Town.found();
    }

    @Test
    void who_asks_nothing_gets_a_confirmation_and_nobody_gets_work() {
        var number = asked(SupportWish.NOTHING);

        assertThat(the(SupportTracking.class).read(key).state()).isEqualTo(SupportState.REGISTERED);
        assertThat(text("select string_agg(step, ' ') from work_item where case_number = ?", number.value()))
                .isNull();
        assertThat(text("select end_time_ from engine.act_hi_procinst where business_key_ = ?", number.value()))
                .isNotNull();
        assertThat(mail(number)).isEqualTo(1);
    }

    @Test
    void the_same_sent_twice_at_once_is_one_request() throws Exception {
        var asked = form(SupportWish.ADVICE, the(SupportIntake.class).secret());

        var links = atOnce(
                () -> the(SupportIntake.class).ask(asked).value(),
                () -> the(SupportIntake.class).ask(asked).value());

        assertThat(links.get(0)).isEqualTo(links.get(1));
        assertThat(text("select count(*) from support_request where gm_code = ?", town.gmCode()))
                .isEqualTo("1");
    }

    @Test
    void of_two_who_take_it_up_at_once_one_becomes_the_contact_person() throws Exception {
        var number = asked(SupportWish.QUESTION);
        var task = task(number, Step.takeUpHelp);
        var one = town.person("caseworker");
        var other = town.otherPerson("caseworker");

        var outcomes = atOnce(() -> takes(one, task, number), () -> takes(other, task, number));

        assertThat(outcomes).filteredOn("taken"::equals).hasSize(1);
        var contact = text("select contact from support_request where number = ?", number.value());
        assertThat(contact).isIn(one, other);
        assertThat(text("select assignee from work_item where case_number = ?", number.value()))
                .isEqualTo(contact);
        assertThat(the(SupportTracking.class).read(key).contactName()).startsWith("Testpersoon caseworker");
    }

    @Test
    void the_contact_person_answers_by_mail_and_the_resident_asks_further() throws Exception {
        var number = asked(SupportWish.PLACE);
        var me = town.person("caseworker");
        takes(me, task(number, Step.takeUpHelp), number);
        answers(me, number, "Het buurthuis heeft ruimte.", null);
        assertThat(the(SupportTracking.class).read(key))
                .satisfies(view -> assertThat(view.state()).isEqualTo(SupportState.ANSWERED))
                .satisfies(view -> assertThat(view.answerBy()).isNull());
        assertThat(mail(number)).isEqualTo(2);

        the(SupportTracking.class).askAgain(key, "Ook op zondag?");

        assertThat(the(SupportTracking.class).read(key).answerBy()).isEqualTo(today().plusDays(14));
        assertThat(text("select assignee from work_item where case_number = ? and not waiting", number.value()))
                .isEqualTo(me);
        answers(me, number, "Ja, ook op zondag.", null);
        assertThat(the(SupportTracking.class).read(key).messages())
                .extracting(SupportMessage::body)
                .containsExactly("Het buurthuis heeft ruimte.", "Ook op zondag?", "Ja, ook op zondag.");
        assertThat(mail(number)).isEqualTo(3);

        pass(number, 40);
        eventually(number, SupportState.CLOSED);
    }

    @Test
    void a_promise_that_is_nearly_over_warns_and_a_promise_that_passed_gives_priority() throws Exception {
        var number = asked(SupportWish.ADVICE);
        takes(town.person("caseworker"), task(number, Step.takeUpHelp), number);

        pass(number, 12);
        eventually("select 1 from audit_entry where case_number = ? and act = 'support.warned'", number);
        assertThat(mail(number)).as("confirmation and warning").isEqualTo(2);
        assertThat(text("select escalated from case_card where case_number = ?", number.value()))
                .isEqualTo("f");

        pass(number, 4);
        eventually("select 1 from case_card where case_number = ? and escalated", number);
        assertThat(text("select escalated from work_item where case_number = ?", number.value()))
                .isEqualTo("t");
    }

    @Test
    void a_municipality_promises_what_it_can_keep_itself() throws Exception {
        asOwner("insert into groeikracht.support_setting values ('%s', 'ANSWER_DAYS', 5, '2020-01-01')"
                .formatted(town.gmCode()));

        asked(SupportWish.ADVICE);

        assertThat(the(SupportTracking.class).read(key).answerBy()).isEqualTo(today().plusDays(5));
    }

    @Test
    void it_grows_into_a_team_that_knows_where_it_comes_from() throws Exception {
        var number = asked(SupportWish.PEOPLE);
        var guide = town.person("guide");
        var me = town.person("caseworker");
        assertThatThrownBy(() -> as(guide, () -> the(SupportGrowth.class).teamIdea(number)))
                .isInstanceOf(NotFound.class);
        takes(me, task(number, Step.takeUpHelp), number);
        answers(me, number, "Dit kan een team worden.", GrowthPath.TEAM);
        var idea = as(guide, () -> the(SupportGrowth.class).teamIdeas(town.gmCode()));
        assertThat(idea)
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("Samen koken"));

        var team = as(
                guide,
                () -> the(SupportGrowth.class)
                        .foundTeam(
                                number,
                                NewTeam.ofResidents(town.gmCode(), "Kookteam", "Lindebuurt", null),
                                Phase.INITIATE,
                                ""));

        assertThat(the(SupportGrowth.class).originOf(team)).contains(number);
        assertThat(the(SupportTracking.class).read(key).grown())
                .extracting(Grown::number)
                .containsExactly(team);
        assertThat(as(guide, () -> the(SupportGrowth.class).teamIdeas(town.gmCode())))
                .isEmpty();
    }

    @Test
    void others_see_nothing_of_it() throws Exception {
        var number = asked(SupportWish.QUESTION);
        var elsewhere = Town.found();

        assertThatThrownBy(() -> as(
                        elsewhere.person("caseworker"),
                        () -> the(SupportOverview.class).read(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        town.person("guide"), () -> the(SupportOverview.class).read(number)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> the(SupportTracking.class).read("x".repeat(43)))
                .isInstanceOf(NotFound.class);
        var found = as(
                town.person("caseworker"),
                () -> the(SupportOverview.class)
                        .find(town.gmCode(), new SupportQuery("koken", SupportState.NEW, false), 0, 25));
        assertThat(found)
                .singleElement()
                .satisfies(line -> assertThat(line.number()).isEqualTo(number));
        assertThat(as(
                        town.person("caseworker"),
                        () -> the(SupportOverview.class).count(town.gmCode(), new SupportQuery("100%", null, false))))
                .isZero();
    }

    @Test
    void who_needs_no_help_any_more_says_so() {
        var number = asked(SupportWish.ADVICE);

        the(SupportTracking.class).drop(key);

        assertThat(the(SupportTracking.class).read(key).state()).isEqualTo(SupportState.DROPPED);
        assertThat(text("select count(*) from work_item where case_number = ?", number.value()))
                .isEqualTo("0");
        assertThatThrownBy(() -> the(SupportTracking.class).drop(key)).hasMessageContaining("refusal.helpNotOpen");
    }

    private CaseNumber asked(SupportWish wish) {
        key = the(SupportIntake.class)
                .ask(form(wish, the(SupportIntake.class).secret()))
                .value();
        return the(SupportTracking.class).read(key).number();
    }

    private NewSupport form(SupportWish wish, String secret) {
        return new NewSupport(
                town.gmCode(),
                wish,
                "Samen koken",
                "Elke maand een maaltijd voor de straat.",
                "",
                "Els Linden",
                "els@voorbeeld.example",
                "",
                secret);
    }

    private static String takes(String who, TaskId task, CaseNumber number) {
        try {
            as(who, () -> the(SupportWork.class).takeUp(task, number, who));
            return "taken";
        } catch (Exception refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static void answers(String who, CaseNumber number, String words, GrowthPath path) throws Exception {
        as(who, () -> the(SupportWork.class).answer(task(number, Step.answerHelp), number, words, path));
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            var both = new ArrayList<Callable<String>>();
            for (var deed : List.of(one, other))
                both.add(() -> {
                    start.await();
                    return deed.call();
                });
            var outcomes = new ArrayList<String>();
            for (var done : pool.invokeAll(both)) outcomes.add(done.get());
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }

    /** Everything that the request waits for comes so many days sooner. */
    private static void pass(CaseNumber number, int days) {
        asOwner("update groeikracht.support_request set answer_by = answer_by - %d where number = '%s'"
                .formatted(days, number));
        asOwner(("update engine.act_ru_job set duedate_ = duedate_ - interval '%d days' where process_instance_id_ in "
                        + "(select proc_inst_id_ from engine.act_hi_procinst where business_key_ = '%s')")
                .formatted(days, number));
    }

    private static TaskId task(CaseNumber number, Step step) {
        return TaskId.of(text(
                "select id from work_item where case_number = ? and step = ? and not waiting",
                number.value(),
                step.name()));
    }

    private static int mail(CaseNumber number) {
        return Integer.parseInt(text("select count(*) from outbox_message where case_number = ?", number.value()));
    }

    private void eventually(CaseNumber number, SupportState state) {
        eventually("select 1 from support_request where number = ? and state = '" + state + "'", number);
    }

    private static void eventually(String sql, CaseNumber number) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (text(sql, number.value()) == null) {
            if (Instant.now().isAfter(end)) throw new AssertionError("Never came: " + sql);
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Dutch.ZONE);
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

    private static void asOwner(String sql) {
        try (var connection = database("groeikracht-owner").getConnection();
                var statement = connection.prepareStatement(sql)) {
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
