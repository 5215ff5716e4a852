package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts on the real server and database: nothing typed is lost, and what is sent is sent once. */
@ArquillianTest
class RequestDraftsIT {
    private static final String SLUG = "buurtgeld";

    private Town town;
    private RequestDrafts drafts;
    private String token;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(RequestDraftsIT.class);
    }

    @BeforeEach
    void startADraft() throws Exception {
        town = Town.found();
        addScheme();
        drafts = the(RequestDrafts.class);
        token = drafts.start(town.gmCode(), SLUG, "nl").value();
    }

    @Test
    void what_is_typed_comes_back_exactly_as_it_was_typed_right_or_wrong() {
        var strange = "  <script>alert('1')</script> 😀\r\n\u0000 \u202e مرحبا " + "x".repeat(100_000);

        drafts.save(token, RequestStep.IDEA, new RequestForm().answer(FormField.WHAT, strange));

        assertThat(drafts.open(token).form().text(FormField.WHAT)).isEqualTo(strange);
    }

    @Test
    void two_tabs_at_different_steps_keep_each_others_answers() {
        drafts.save(token, RequestStep.YOU, new RequestForm().answer(FormField.NAME, "Noor Hazelaar"));
        var staleTab = new RequestForm().answer(FormField.NAME, "").answer(FormField.TITLE, "Pluktuin");

        drafts.save(token, RequestStep.IDEA, staleTab);

        var form = drafts.open(token).form();
        assertThat(form.text(FormField.NAME)).isEqualTo("Noor Hazelaar");
        assertThat(form.text(FormField.TITLE)).isEqualTo("Pluktuin");
    }

    @Test
    void a_draft_that_is_sent_eight_times_at_once_is_one_request() throws Exception {
        fillIn();
        Callable<CaseNumber> send = () -> drafts.send(token).caseNumber();
        var people = Executors.newFixedThreadPool(8);

        var numbers = people.invokeAll(Stream.generate(() -> send).limit(8).toList());

        people.shutdown();
        var first = numbers.get(0).get();
        for (var number : numbers) assertThat(number.get()).isEqualTo(first);
        assertThat(count("select count(*) from subsidy_request where gm_code = '" + town.gmCode() + "'"))
                .isEqualTo(1);
        assertThat(drafts.open(token).sent().caseNumber()).isEqualTo(first);
        assertThat(the(RequestTracking.class)
                        .status(drafts.open(token).sent().statusToken().value())
                        .number())
                .isEqualTo(first);
    }

    @Test
    void what_is_sent_does_not_change_any_more() {
        fillIn();
        drafts.send(token);

        assertThatThrownBy(() -> drafts.save(token, RequestStep.YOU, new RequestForm()))
                .isInstanceOf(Refusal.class);
        assertThat(drafts.open(token).form().text(FormField.NAME)).isEqualTo("Noor Hazelaar");
    }

    @Test
    void a_draft_that_is_not_ready_cannot_be_sent_and_is_kept() {
        fillIn();
        drafts.save(token, RequestStep.YOU, new RequestForm().answer(FormField.NAME, "Alleen een naam"));

        assertThatThrownBy(() -> drafts.send(token)).isInstanceOf(Refusal.class);
        assertThat(drafts.open(token).form().text(FormField.TITLE)).isEqualTo("Pluktuin");
    }

    @Test
    void a_scheme_that_closes_while_typing_loses_nothing() throws Exception {
        fillIn();
        sql("update scheme_version set opens_on = current_date - 30, closes_on = current_date - 1 where scheme_id in "
                + "(select id from scheme where gm_code = '" + town.gmCode() + "')");

        assertThat(drafts.open(token).isOpen()).isFalse();
        assertThatThrownBy(() -> drafts.send(token)).isInstanceOf(Refusal.class);
        drafts.save(token, RequestStep.IDEA, drafts.open(token).form().answer(FormField.TITLE, "Toch bewaard"));
        assertThat(drafts.open(token).form().text(FormField.TITLE)).isEqualTo("Toch bewaard");
        assertThatThrownBy(() -> drafts.start(town.gmCode(), SLUG, "nl")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_guessed_key_opens_nothing_and_is_remembered() throws Exception {
        var before = count("select count(*) from audit_entry where act = 'draft.key_unknown' and refused");

        assertThatThrownBy(() -> drafts.open("A".repeat(43))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.open("' or 1=1 --")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.open(null)).isInstanceOf(NotFound.class);

        assertThat(count("select count(*) from audit_entry where act = 'draft.key_unknown' and refused"))
                .isGreaterThanOrEqualTo(before + 3);
        assertThat(count("select count(*) from request_draft where token_hash = '" + token + "'"))
                .isZero();
    }

    @Test
    void a_refused_file_leaves_the_good_ones_and_the_twenty_first_does_not_fit() {
        for (int i = 0; i < 20; i++) attach("lijst" + i + ".txt", "namen");

        assertThatThrownBy(() -> attach("nog-een.txt", "namen")).isInstanceOf(Refusal.class);
        drafts.detach(token, drafts.open(token).attachments().get(0).id().toString());
        assertThatThrownBy(() -> attach("leeg.txt", "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> attach("virus.pdf", "MZ\u0090")).isInstanceOf(Refusal.class);
        assertThat(drafts.open(token).attachments()).hasSize(19);
    }

    @Test
    void a_draft_that_nobody_came_back_for_is_gone_with_its_files() throws Exception {
        attach("lijst.txt", "namen");
        var document = drafts.open(token).attachments().get(0).id();
        sql("update request_draft set saved_at = now() - interval '61 days', expires_at = now() - interval '1 day' "
                + "where gm_code = '" + town.gmCode() + "'");

        assertThatThrownBy(() -> drafts.open(token)).isInstanceOf(NotFound.class);
        drafts.discardExpired();

        assertThat(count("select count(*) from request_draft where gm_code = '" + town.gmCode() + "'"))
                .isZero();
        assertThat(count("select count(*) from document where id = '" + document + "'"))
                .isZero();
    }

    private void fillIn() {
        var start = LocalDate.now(java.time.Clock.systemUTC()).plusMonths(2);
        var form = new RequestForm()
                .answer(FormField.NAME, "Noor Hazelaar")
                .answer(FormField.STREET, "Lijsterhof")
                .answer(FormField.HOUSE_NUMBER, "14")
                .answer(FormField.POSTCODE, "1964 AB")
                .answer(FormField.TOWN, "Testdorp")
                .answer(FormField.CHANNEL, "POST")
                .answer(FormField.TITLE, "Pluktuin")
                .answer(FormField.WHAT, "Een pluktuin met banken.")
                .answer(FormField.WHY, "Buren kennen elkaar niet.")
                .answer(FormField.FOR_WHOM, "De hele hof.")
                .answer(FormField.SCALE, "SQUARE")
                .answer(FormField.NEIGHBOURHOOD, neighbourhood())
                .answer(FormField.THEME, "groen")
                .answer(FormField.COLLECTIVE, "true")
                .answer(FormField.INSTITUTION, "false")
                .answer(FormField.PARTICIPANTS, "12")
                .answer(FormField.SUPPORTERS, "9")
                .answer(FormField.START, start.toString())
                .answer(FormField.END, start.plusMonths(3).toString())
                .answer(FormField.OWN_HOURS, "120")
                .answer(FormField.IBAN, "NL91 ABNA 0417 1643 00")
                .answer(FormField.TRUTHFUL, "true");
        form.setCosts(List.of(new CostLine("Grond", "640,00")));
        for (var step : RequestStep.values()) drafts.save(token, step, form);
    }

    private void attach(String name, String content) {
        drafts.attach(token, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private String neighbourhood() {
        return "BU" + town.gmCode().substring(2) + "0001";
    }

    private void addScheme() throws Exception {
        var gmCode = town.gmCode();
        sql("insert into neighbourhood (code, year, name, gm_code) values ('%s', 2026, 'Dorp', '%s')"
                .formatted(neighbourhood(), gmCode));
        sql("insert into scheme (gm_code, slug) values ('%s', '%s')".formatted(gmCode, SLUG));
        sql("insert into budget_ceiling (scheme_id, period_from, period_through) "
                + "select id, current_date - 100, current_date + 200 from scheme where gm_code = '" + gmCode + "'");
        sql("insert into budget_movement (ceiling_id, at, kind, ceiling_delta, reason) "
                + "select c.id, now(), 'CEILING', 9000000, 'Begroting' from budget_ceiling c "
                + "join scheme s on s.id = c.scheme_id where s.gm_code = '" + gmCode + "'");
        sql("""
                insert into scheme_version (scheme_id, number, name, valid_from, opens_on, closes_on, ceiling_id, purpose,
                    conditions, documents, obligations, themes, public_law, legal_basis, maximum_cents,
                    minimum_supporters, own_contribution_required, institutions_allowed, decision_weeks,
                    decision_term_article, decision_term_source, supplement_days, latest_months_after_start)
                select s.id, 1, 'Buurtgeld', current_date - 100, current_date - 100, current_date + 100, c.id, 'Voor de buurt',
                    '[]', '[]', '[]', '[{"key":"groen","name":"Groen"}]', true, 'Regeling buurtgeld, artikel 2', 500000,
                    5, true, false, 8, 'Awb 4:13 lid 2', 'LAW', 14, 12
                from scheme s join budget_ceiling c on c.scheme_id = s.id where s.gm_code = '%s'
                """.formatted(gmCode));
    }

    private static void sql(String statement) throws Exception {
        try (var connection = dataSource().getConnection();
                var write = connection.createStatement()) {
            write.executeUpdate(statement);
        }
    }

    private static long count(String query) throws Exception {
        try (var connection = dataSource().getConnection();
                var read = connection.createStatement();
                var rows = read.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    private static DataSource dataSource() throws Exception {
        return (DataSource) new InitialContext().lookup("java:jboss/datasources/groeikracht");
    }
}
