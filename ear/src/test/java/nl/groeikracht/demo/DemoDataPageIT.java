package nl.groeikracht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import nl.groeikracht.blackbox.TestServers;
import org.junit.jupiter.api.Test;

/** A demonstration starts with half a year of work of which every figure adds up. */
class DemoDataPageIT {

    @Test
    void every_state_of_a_request_is_there() throws SQLException {
        assertThat(texts("select distinct state from groeikracht.subsidy_request"))
                .containsExactlyInAnyOrder(
                        "RECEIVED",
                        "SUPPLEMENT_ASKED",
                        "SUPPLEMENT_TERM_PASSED",
                        "COMPLETE",
                        "ADVICE_ASKED",
                        "IN_ASSESSMENT",
                        "ASSESSED",
                        "GRANTED",
                        "REFUSED",
                        "NOT_TREATED",
                        "WITHDRAWN");
    }

    @Test
    void every_kind_of_work_waits_for_someone() throws SQLException {
        assertThat(texts("select distinct step from groeikracht.work_item where not waiting"))
                .contains(
                        "checkCompleteness",
                        "decideNotTreated",
                        "confirmEligibility",
                        "advise",
                        "assess",
                        "decide",
                        "postLetter");
    }

    @Test
    void what_is_granted_is_what_was_decided() throws SQLException {
        assertThat(number("select sum(granted_delta) from groeikracht.budget_movement"))
                .isPositive()
                .isEqualTo(number("select sum(amount_cents) from groeikracht.subsidy_decision"));
        assertThat(number("select sum(paid_delta) from groeikracht.budget_movement"))
                .isEqualTo(number("select sum(amount_cents) from groeikracht.payment_order"));
    }

    @Test
    void nothing_happened_in_the_future_or_at_loading_time() throws SQLException {
        // Other journeys move the demonstration's time ahead: the future begins at its own now.
        assertThat(number("""
                        select count(*) from groeikracht.audit_entry
                        where case_number is not null and at > now() + make_interval(secs =>
                            coalesce((select sum(ahead_seconds) from groeikracht.demo_clock), 0))
                        """)).isZero();
        assertThat(number("select count(distinct at::date) from groeikracht.audit_entry"))
                .isGreaterThan(50);
    }

    @Test
    void nothing_is_stuck() throws SQLException {
        assertThat(number("select count(*) from engine.act_ru_job where retries_ = 0"))
                .isZero();
    }

    private static Set<String> texts(String query) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = TestServers.demo()
                        .database()
                        .connect(TestServers.demo().database().owner());
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(texts(query).iterator().next());
    }
}
