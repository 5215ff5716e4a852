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
                .contains(
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
        assertThat(number("""
                        select count(*) from groeikracht.subsidy_decision where amount_cents > 0
                        """)).isPositive();
        assertThat(texts("""
                        select d.case_number from groeikracht.subsidy_decision d
                        where not exists (select 1 from groeikracht.case_card l where l.origin = d.case_number
                                          and l.kind in ('objection', 'withdrawal', 'determination'))
                          and d.amount_cents <> (select coalesce(sum(m.granted_delta), 0)
                                                 from groeikracht.budget_movement m where m.case_number = d.case_number)
                        """)).isEmpty();
    }

    @Test
    void what_is_ordered_to_be_paid_is_what_the_ledger_says() throws SQLException {
        assertThat(number("select count(*) from groeikracht.payment_order")).isPositive();
        assertThat(texts("""
                        select d.case_number from groeikracht.subsidy_decision d
                        where (select coalesce(sum(m.paid_delta), 0) from groeikracht.budget_movement m
                               where m.case_number = d.case_number and m.kind in ('PAY', 'CANCEL_PAYMENT'))
                           <> (select coalesce(sum(o.amount_cents), 0) from groeikracht.payment_order o
                               where o.case_number = d.case_number and o.cancelled_at is null)
                        """)).isEmpty();
    }

    @Test
    void every_later_life_is_on_its_way() throws SQLException {
        assertThat(texts("select distinct kind from groeikracht.case_card"))
                .contains(
                        "subsidy-request",
                        "objection",
                        "determination",
                        "recovery",
                        "withdrawal",
                        "notice-of-default",
                        "distribution-round");
        assertThat(texts("select distinct state from groeikracht.determination"))
                .contains("REPORT_ASKED");
        assertThat(texts("select distinct state from groeikracht.notice_of_default"))
                .contains("RUNNING");
        assertThat(number("select count(*) from groeikracht.recovery where decided_at is not null"))
                .isPositive();
    }

    @Test
    void a_private_fund_gave_and_declined() throws SQLException {
        assertThat(texts("""
                        select distinct r.state from groeikracht.subsidy_request r
                        join groeikracht.scheme_version v on v.id = r.scheme_version_id
                        where v.fund_name = 'Buurtfonds De Brug'
                        """)).contains("GRANTED", "REFUSED", "ASSESSED", "RECEIVED");
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
