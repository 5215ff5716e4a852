package nl.groeikracht.audit;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.process.Trial.inTransaction;
import static nl.groeikracht.process.Trial.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRequiredException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.monitoring.MonitorScope;
import nl.groeikracht.monitoring.Monitoring;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.process.Trial;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail is written with the act or not at all, is read by the own auditor alone, and is changed by nobody. */
@ArquillianTest
class AuditLogIT {
    private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");

    @Resource(lookup = "java:jboss/datasources/groeikracht")
    DataSource application;

    @Resource(lookup = "java:jboss/datasources/groeikracht-owner")
    DataSource owner;

    private Town town;
    private String auditor;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(AuditLogIT.class, Deed.class, Trial.class, Trial.Change.class);
    }

    @BeforeEach
    void found() {
        town = Town.found();
        auditor = town.person("auditor");
    }

    @Test
    void what_was_done_is_read_as_it_was_written() throws Exception {
        var number = caseNumber();
        as(
                town.person("decider"),
                () -> inTransaction(() -> record(AuditEntry.of(Deed.DONE)
                        .in(town.gmCode())
                        .onCase(number)
                        .because("Past bij de wijk")
                        .under("Awb 4:13")
                        .processVersion("trial:3")
                        .decisionVersion("trial-table:2")
                        .onBehalfOf("het college")
                        .document("plan.pdf")
                        .before("bedrag", "€ 100")
                        .after("bedrag", "€ 80")
                        .after("dag", "1 mei"))));

        assertThat(page(AuditQuery.ofCase(number.value())).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.act()).isEqualTo("trial.done");
                    assertThat(line.actorId()).isEqualTo(town.person("decider"));
                    assertThat(line.actorName()).isEqualTo("Testpersoon decider");
                    assertThat(line.actorRole()).isEqualTo("decider");
                    assertThat(line.onBehalfOf()).isEqualTo("het college");
                    assertThat(line.reason()).isEqualTo("Past bij de wijk");
                    assertThat(line.rule()).isEqualTo("Awb 4:13");
                    assertThat(line.processVersion()).isEqualTo("trial:3");
                    assertThat(line.decisionVersion()).isEqualTo("trial-table:2");
                    assertThat(line.documents()).containsExactly("plan.pdf");
                    assertThat(line.changes())
                            .containsExactly(
                                    new AuditLine.Change("bedrag", "€ 100", "€ 80"),
                                    new AuditLine.Change("dag", "", "1 mei"));
                    assertThat(line.refused()).isFalse();
                    assertThat(line.at()).isBetween(Instant.now().minusSeconds(600), Instant.now());
                });
    }

    @Test
    void each_filter_shows_what_fits() throws Exception {
        var number = caseNumber().value();
        var granted = line("subsidy.granted", number, "ilse", "Ilse de Berk", false, NOON);
        var read = line("subsidy.read", number, "noor", "Noor Hazelaar", false, NOON.plusSeconds(1));
        var refused = line("people.access_refused", null, "noor", "Noor Hazelaar", true, NOON.plusSeconds(2));

        assertThat(ids(everything())).containsExactly(refused, read, granted);
        assertThat(ids(AuditQuery.ofCase(number))).containsExactly(read, granted);
        assertThat(ids(AuditQuery.ofCase(" " + number + " "))).containsExactly(read, granted);
        assertThat(ids(act("subsidy."))).containsExactly(read, granted);
        assertThat(ids(act("subsidy.granted"))).containsExactly(granted);
        assertThat(ids(act("subsidy_"))).isEmpty();
        assertThat(ids(person("hazel"))).containsExactly(refused, read);
        assertThat(ids(person("ilse"))).containsExactly(granted);
        assertThat(ids(person("%"))).isEmpty();
        assertThat(ids(person("' or 1=1 --\\"))).isEmpty();
        assertThat(ids(new AuditQuery(null, null, null, null, null, true))).containsExactly(refused);
        assertThat(ids(new AuditQuery(number, "noor", "subsidy", null, null, false)))
                .containsExactly(read);
        assertThat(as(auditor, () -> the(AuditLog.class).acts()))
                .containsExactly("people.access_refused", "subsidy.granted", "subsidy.read");
    }

    @Test
    void a_day_lasts_from_midnight_to_midnight_in_the_netherlands_also_when_the_clock_changes() throws Exception {
        line("subsidy.read", null, "noor", "Noor", false, Instant.parse("2026-03-28T22:59:59Z"));
        var first = line("subsidy.read", null, "noor", "Noor", false, Instant.parse("2026-03-28T23:00:00Z"));
        var last = line("subsidy.read", null, "noor", "Noor", false, Instant.parse("2026-03-29T21:59:59Z"));
        line("subsidy.read", null, "noor", "Noor", false, Instant.parse("2026-03-29T22:00:00Z"));
        var day = LocalDate.of(2026, 3, 29);

        assertThat(ids(new AuditQuery(null, null, null, day, day, false))).containsExactly(last, first);
        assertThat(ids(new AuditQuery(null, null, null, day, null, false))).hasSize(3);
        assertThat(ids(new AuditQuery(null, null, null, null, day, false))).hasSize(3);
    }

    @Test
    void the_pages_show_each_line_once_the_newest_first_also_while_lines_are_added() throws Exception {
        var written = new ArrayList<Long>();
        for (int i = 0; i < 20; i++)
            written.add(line("subsidy.read", null, "noor", "Noor", false, NOON.plusSeconds(i)));
        written.sort(Comparator.reverseOrder());

        var shown = new ArrayList<Long>();
        Long before = null;
        do {
            var from = before;
            var page = as(auditor, () -> the(AuditLog.class).page(everything(), from, 10));
            assertThat(page.lines()).hasSize(10);
            page.lines().forEach(line -> shown.add(line.id()));
            line("subsidy.read", null, "noor", "Noor", false, NOON);
            before = page.next();
        } while (before != null);

        assertThat(shown).isEqualTo(written);
    }

    @Test
    void an_export_reads_all_lines_up_to_its_limit() throws Exception {
        Trial.number(
                "with added as (insert into audit_entry (at, gm_code, act, actor_id, actor_name, actor_role, refused)"
                        + " select now(), ?, 'subsidy.read', 'noor', 'Noor', 'caseworker', false"
                        + " from generate_series(1, 1203) returning id) select count(*) from added",
                town.gmCode());

        assertThat(exported(50_000))
                .hasSize(1203)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(exported(700)).hasSize(700);
        assertThat(exported(500)).hasSize(500);
    }

    @Test
    void the_auditor_of_another_municipality_sees_nothing() throws Exception {
        var number = caseNumber().value();
        line("subsidy.granted", number, "ilse", "Ilse", false, NOON);
        var stranger = Town.found().person("auditor");

        assertThat(as(stranger, () -> the(AuditLog.class).page(everything(), null, 10))
                        .lines())
                .isEmpty();
        assertThat(as(stranger, () -> the(AuditLog.class).page(AuditQuery.ofCase(number), null, 10))
                        .lines())
                .isEmpty();
        assertThat(as(stranger, () -> the(AuditLog.class).acts())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseworker", "adviser", "decider", "guide", "programme-manager", "treasurer"})
    void only_auditors_and_administrators_read_the_trail(String role) {
        assertThatThrownBy(() -> as(town.person(role), () -> the(AuditLog.class).page(everything(), null, 10)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_use_case_that_is_taken_back_leaves_its_refusal_and_nothing_else() throws Exception {
        var number = caseNumber();

        assertThatThrownBy(() -> as(
                        town.person("decider"),
                        () -> inTransaction(() -> {
                            record(AuditEntry.of(Deed.DONE).in(town.gmCode()).onCase(number));
                            the(RefusalLog.class)
                                    .record(AuditEntry.of(Deed.REFUSED)
                                            .in(town.gmCode())
                                            .onCase(number)
                                            .because("te duur"));
                            throw new IllegalStateException("taken back");
                        })))
                .hasMessage("taken back");

        assertThat(page(AuditQuery.ofCase(number.value())).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.act()).isEqualTo("trial.refused");
                    assertThat(line.refused()).isTrue();
                    assertThat(line.actorId()).isEqualTo(town.person("decider"));
                });
    }

    @Test
    void who_looks_into_another_municipality_is_remembered_there() throws Exception {
        var stranger = Town.found().person("programme-manager");
        var today = LocalDate.now();

        assertThatThrownBy(() -> as(
                        stranger,
                        () -> the(Monitoring.class).figures(new MonitorScope(town.gmCode(), null, today, today))))
                .isInstanceOf(NotFound.class);

        assertThat(page(new AuditQuery(null, stranger, null, null, null, true)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.act()).isEqualTo("people.access_refused"));
    }

    @Test
    void nothing_is_written_outside_the_transaction_of_an_act() {
        assertThatThrownBy(() -> as(
                        town.person("decider"),
                        () -> record(AuditEntry.of(Deed.DONE).in(town.gmCode()))))
                .isInstanceOf(EJBTransactionRequiredException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set reason = 'anders'", "delete from audit_entry", "truncate audit_entry"})
    void nobody_changes_or_empties_the_trail(String change) throws Exception {
        line("subsidy.granted", null, "ilse", "Ilse", false, NOON);

        assertThatThrownBy(() -> execute(application, change))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(owner, change))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("can only be added to");
    }

    private static void execute(DataSource database, String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change.replace("audit_entry", "groeikracht.audit_entry"));
        }
    }

    private static Void record(AuditEntry entry) {
        the(AuditTrail.class).record(entry);
        return null;
    }

    private CaseNumber caseNumber() throws Exception {
        return inTransaction(() -> the(Municipalities.class).nextCaseNumber(town.gmCode(), 2026));
    }

    /** Writes a line of long ago; gives its number. */
    private long line(String act, String caseNumber, String who, String name, boolean refused, Instant at)
            throws Exception {
        return number(
                "insert into audit_entry (at, gm_code, act, case_number, actor_id, actor_name, actor_role, refused)"
                        + " values (?, ?, ?, ?, ?, ?, 'caseworker', ?) returning id",
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                town.gmCode(),
                act,
                caseNumber,
                who,
                name,
                refused);
    }

    private AuditPage page(AuditQuery query) throws Exception {
        return as(auditor, () -> the(AuditLog.class).page(query, null, 100));
    }

    private List<Long> ids(AuditQuery query) throws Exception {
        return page(query).lines().stream().map(AuditLine::id).toList();
    }

    private List<Long> exported(int atMost) throws Exception {
        var lines = new ArrayList<Long>();
        as(auditor, () -> the(AuditLog.class).read(everything(), atMost, line -> lines.add(line.id())));
        return lines;
    }

    private static AuditQuery everything() {
        return AuditQuery.ofCase(null);
    }

    private static AuditQuery act(String act) {
        return new AuditQuery(null, null, act, null, null, false);
    }

    private static AuditQuery person(String person) {
        return new AuditQuery(null, person, null, null, null, false);
    }

    /** What these tests do. */
    enum Deed implements Act {
        DONE,
        REFUSED;

        @Override
        public String code() {
            return "trial." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
