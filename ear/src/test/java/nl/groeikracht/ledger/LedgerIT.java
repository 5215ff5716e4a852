package nl.groeikracht.ledger;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.CeilingExceeded;
import nl.groeikracht.budget.SchemeAdministration;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A ceiling is never exceeded, however many want the last euros at once. */
@ArquillianTest
class LedgerIT {

    @Resource(lookup = "java:jboss/datasources/groeikracht")
    DataSource database;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(LedgerIT.class, Budgets.class);
    }

    @Test
    void twenty_who_want_the_last_euros_get_exactly_the_ceiling() throws Exception {
        var ceiling = Budgets.scheme(Town.found(), euros(1_000)).ceilingId();
        var together = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(20);
        try {
            var attempts = IntStream.range(0, 20)
                    .mapToObj(nth -> threads.submit(() -> {
                        together.await();
                        return isGranted(ceiling, euros(150));
                    }))
                    .toList();
            together.countDown();
            var granted = 0;
            for (var attempt : attempts) {
                granted += attempt.get() ? 1 : 0;
            }

            assertThat(granted).isEqualTo(6);
            assertThat(the(BudgetLedger.class).state(ceiling).left()).isEqualTo(euros(100));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_is_reserved_is_what_is_left() throws Exception {
        var ceiling = Budgets.scheme(Town.found(), euros(1_000)).ceilingId();

        assertThat(reserve(ceiling, euros(700))).isEqualTo(euros(700));
        assertThat(reserve(ceiling, euros(700))).isEqualTo(euros(300));
        assertThat(reserve(ceiling, euros(700))).isEqualTo(Money.ZERO);
    }

    @Test
    void the_state_of_an_earlier_moment_stays_known() throws Exception {
        var ceiling = Budgets.scheme(Town.found(), euros(1_000)).ceilingId();
        reserve(ceiling, euros(400));
        var then = Clock.systemUTC().instant();
        reserve(ceiling, euros(600));

        assertThat(the(BudgetLedger.class).stateAsOf(ceiling, then).left()).isEqualTo(euros(600));
        assertThat(the(BudgetLedger.class).state(ceiling).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void awb_4_25_lid_1_there_is_no_ceiling_without_a_scheme() {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var insert = connection.prepareStatement(
                                    "insert into budget_ceiling (period_from, period_through)"
                                            + " values (current_date, current_date + 364)")) {
                        insert.executeUpdate();
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("scheme_id");
    }

    @Test
    void awb_4_22_whoever_writes_past_the_application_is_stopped_by_the_database() throws Exception {
        var ceiling = Budgets.scheme(Town.found(), euros(1_000)).ceilingId();

        assertThatThrownBy(() -> insert(ceiling, 100_001))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("The ceiling would be exceeded");
        insert(ceiling, 100_000);
        assertThat(the(BudgetLedger.class).state(ceiling).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_ceiling_is_not_lowered_below_what_is_promised() throws Exception {
        var town = Town.found();
        var scheme = Budgets.scheme(town, euros(1_000));
        reserve(scheme.ceilingId(), euros(700));

        assertThatThrownBy(() -> lower(town, scheme, euros(301))).isInstanceOf(CeilingExceeded.class);
        lower(town, scheme, euros(300));
        assertThat(the(BudgetLedger.class).state(scheme.ceilingId()).ceiling()).isEqualTo(euros(700));
    }

    @Test
    void awb_4_57_lid_1_of_ten_who_claim_at_once_no_more_is_claimed_than_was_overpaid() throws Exception {
        var ceiling = Budgets.scheme(Town.found(), euros(1_000)).ceilingId();
        var number = paid(ceiling, euros(500));
        booked(() -> ledger().determineLower(ceiling, number, euros(300), "Minder gedaan"));

        assertThat(succeeded(10, () -> ledger().reclaim(ceiling, number, euros(100))))
                .isEqualTo(3);

        assertThat(ledger().ofCase(number).claimed()).isEqualTo(euros(300));
        assertThat(ledger().state(ceiling).left()).isEqualTo(euros(800));
    }

    @Test
    void a_payment_that_is_ordered_twice_at_once_stays_within_the_grant() throws Exception {
        var ceiling = Budgets.scheme(Town.found(), euros(1_000)).ceilingId();
        var number = Budgets.someCase();
        booked(() -> ledger().grant(ceiling, number, euros(500)));

        assertThat(succeeded(4, () -> ledger().pay(ceiling, number, euros(200))))
                .isEqualTo(2);

        assertThat(ledger().ofCase(number).paid()).isEqualTo(euros(400));
    }

    @Test
    void what_comes_back_closes_the_claim() throws Exception {
        var ceiling = Budgets.scheme(Town.found(), euros(1_000)).ceilingId();
        var number = paid(ceiling, euros(500));
        booked(() -> ledger().withdraw(ceiling, number, euros(500), "Niet gedaan"));
        booked(() -> ledger().reclaim(ceiling, number, euros(500)));

        booked(() -> ledger().receiveBack(ceiling, number, euros(200), "Bij de bank"));
        booked(() -> ledger().setOff(ceiling, number, euros(300), "ZZ-2020-0001"));

        var held = ledger().ofCase(number);
        assertThat(held.claimed()).isEqualTo(Money.ZERO);
        assertThat(held.paid()).isEqualTo(Money.ZERO);
        assertThat(ledger().state(ceiling).left()).isEqualTo(euros(1_000));
    }

    @Test
    void the_database_itself_refuses_a_claim_above_what_was_paid() throws Exception {
        var ceiling = Budgets.scheme(Town.found(), euros(1_000)).ceilingId();
        var number = paid(ceiling, euros(500));

        assertThatThrownBy(() -> insert(ceiling, number, "CLAIM", "claimed_delta", 1))
                .hasMessageContaining("does not add up");
        assertThatThrownBy(() -> insert(ceiling, number, "PAY", "paid_delta", 1))
                .hasMessageContaining("does not add up");
        assertThatThrownBy(() -> insert(ceiling, number, "DETERMINE_LOWER", "granted_delta", 1))
                .hasMessageContaining("budget_movement_moves_its_own");
    }

    private static CaseNumber paid(long ceiling, Money amount) throws Exception {
        var number = Budgets.someCase();
        booked(() -> {
            ledger().grant(ceiling, number, amount);
            ledger().pay(ceiling, number, amount);
        });
        return number;
    }

    /** How many of so many at once succeed. */
    private static int succeeded(int atOnce, Runnable deed) throws Exception {
        var together = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(atOnce);
        try {
            var attempts = IntStream.range(0, atOnce)
                    .mapToObj(nth -> threads.submit(() -> {
                        together.await();
                        try {
                            booked(deed);
                            return 1;
                        } catch (Refusal refused) {
                            return 0;
                        }
                    }))
                    .toList();
            together.countDown();
            var succeeded = 0;
            for (var attempt : attempts) {
                succeeded += attempt.get();
            }
            return succeeded;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void booked(Runnable deed) throws Exception {
        inTransaction(() -> {
            deed.run();
            return null;
        });
    }

    private static BudgetLedger ledger() {
        return the(BudgetLedger.class);
    }

    private static void lower(Town town, SchemeTerms scheme, Money amount) throws Exception {
        as(town.person("administrator"), () -> {
            the(SchemeAdministration.class)
                    .lowerCeiling(scheme.schemeId(), scheme.ceiling(), amount, "Begrotingswijziging");
        });
    }

    private static Money reserve(long ceiling, Money amount) throws Exception {
        return inTransaction(() -> the(BudgetLedger.class).reserve(ceiling, Budgets.someCase(), amount));
    }

    private static boolean isGranted(long ceiling, Money amount) throws Exception {
        try {
            inTransaction(() -> {
                the(BudgetLedger.class).grant(ceiling, Budgets.someCase(), amount);
                return null;
            });
            return true;
        } catch (CeilingExceeded gone) {
            return false;
        }
    }

    private static <T> T inTransaction(Callable<T> deed) throws Exception {
        var transaction = (UserTransaction) new InitialContext().lookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            var result = deed.call();
            transaction.commit();
            return result;
        } catch (Exception failed) {
            transaction.rollback();
            throw failed;
        }
    }

    private void insert(long ceiling, long cents) throws SQLException {
        insert(ceiling, Budgets.someCase(), "GRANT", "granted_delta", cents);
    }

    private void insert(long ceiling, CaseNumber number, String kind, String column, long cents) throws SQLException {
        var sql = "insert into budget_movement (ceiling_id, at, kind, case_number, %s) values (?, now(), ?, ?, ?)"
                .formatted(column);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setLong(1, ceiling);
            insert.setString(2, kind);
            insert.setString(3, number.value());
            insert.setLong(4, cents);
            insert.executeUpdate();
        }
    }
}
