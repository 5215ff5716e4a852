package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.grant;
import static nl.groeikracht.subsidy.SubsidyTown.hasTask;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.state;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.CeilingExceeded;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A use case happens wholly or not at all, also when it fails half-way or when many want the same at once. */
@ArquillianTest
class SubsidyTransactionIT {
    private static final int CROWD = 20;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(SubsidyTransactionIT.class, SubsidyTown.class);
    }

    @Test
    void a_decision_that_fails_at_its_first_write_leaves_nothing() throws Exception {
        leavesNothing("groeikracht.subsidy_decision", "insert", "new.case_number = '%s'");
    }

    @Test
    void a_decision_that_fails_at_its_audit_entry_leaves_nothing() throws Exception {
        leavesNothing("groeikracht.audit_entry", "insert", "new.case_number = '%s' and new.act = 'subsidy.granted'");
    }

    @Test
    void a_decision_that_fails_in_the_engine_leaves_nothing() throws Exception {
        leavesNothing("engine.act_ru_task", "delete", "old.id_ = '%2$s'");
    }

    private static void leavesNothing(String table, String event, String when) throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = town.assessed(euros(500), Channel.EMAIL).caseNumber();
        var decide = task(number, Step.decide);
        var before = acts(number);
        var name = "breaks_" + number.value().toLowerCase(Locale.ROOT).replace('-', '_');
        asOwner("create function groeikracht." + name + "() returns trigger language plpgsql as "
                + "$$ begin raise exception 'the plug is pulled'; end $$");
        asOwner("create trigger " + name + " before " + event + " on " + table + " for each row when ("
                + when.formatted(number.value(), decide.value()) + ") execute function groeikracht." + name + "()");
        try {
            assertThatThrownBy(() -> town.granted(number, euros(500))).isNotNull();
        } finally {
            asOwner("drop trigger " + name + " on " + table);
            asOwner("drop function groeikracht." + name + "()");
        }
        assertThat(state(number)).isEqualTo("ASSESSED");
        assertThat(number("select count(*) from subsidy_decision where case_number = ?", number.value()))
                .isZero();
        assertThat(ledger(number, "reserved_delta")).isEqualTo(50_000);
        assertThat(ledger(number, "granted_delta")).isZero();
        assertThat(acts(number)).isEqualTo(before);
        assertThat(task(number, Step.decide)).isEqualTo(decide);

        town.granted(number, euros(500));
        assertThat(state(number)).isEqualTo("GRANTED");
    }

    @Test
    void awb_4_25_lid_2_twenty_who_want_the_last_euros_end_exactly_at_the_ceiling() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var holder = town.complete(euros(1_000), Channel.EMAIL);
        update(
                "update subsidy_request set received_at = received_at - interval '1 day' where case_number = ?",
                holder.caseNumber().value());
        var numbers = new ArrayList<CaseNumber>();
        for (int i = 0; i < CROWD; i++) {
            numbers.add(town.assessed(euros(100), Channel.EMAIL).caseNumber());
        }
        the(RequestTracking.class).withdraw(holder.statusToken().value(), "Wij stoppen.");

        var failures = together(numbers.stream()
                .<Callable<Void>>map(number -> () -> {
                    town.granted(number, euros(100));
                    return null;
                })
                .toList());

        assertThat(failures).hasSize(10).allMatch(CeilingExceeded.class::isInstance);
        var granted = numbers.stream()
                .filter(number -> state(number).equals("GRANTED"))
                .toList();
        assertThat(granted).hasSize(10);
        assertThat(granted.stream()
                        .mapToLong(number -> ledger(number, "granted_delta"))
                        .sum())
                .isEqualTo(100_000);
        for (var loser : numbers) {
            if (!granted.contains(loser)) {
                assertThat(state(loser)).isEqualTo("ASSESSED");
                assertThat(hasTask(loser, Step.decide)).isTrue();
            }
        }
    }

    @Test
    void two_deciders_at_once_take_one_decision() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = town.assessed(euros(500), Channel.EMAIL).caseNumber();
        var decide = task(number, Step.decide);

        var failures = together(List.of(
                () -> decide(town.decider(), decide, number),
                () -> decide(town.town.otherPerson("decider"), decide, number)));

        assertThat(failures).hasSize(1).allMatch(Refusal.class::isInstance);
        assertThat(acts(number)).containsOnlyOnce("subsidy.granted");
    }

    @Test
    void a_withdrawal_during_the_decision_is_before_it_or_after_it_never_both() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.assessed(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        var decide = task(number, Step.decide);

        var failures = together(List.of(() -> decide(town.decider(), decide, number), () -> {
            the(RequestTracking.class).withdraw(request.statusToken().value(), "Wij stoppen.");
            return null;
        }));

        assertThat(failures).hasSize(1).allMatch(Refusal.class::isInstance);
        assertThat(state(number)).isIn("GRANTED", "WITHDRAWN");
        assertThat(ledger(number, "reserved_delta")).isZero();
        assertThat(ledger(number, "granted_delta")).isEqualTo(state(number).equals("GRANTED") ? 50_000 : 0);
    }

    @Test
    void a_double_click_on_send_is_one_request() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var asked = town.request(euros(500), Channel.EMAIL);
        var results = new ConcurrentLinkedQueue<SubmittedRequest>();
        Callable<Void> click = () -> {
            results.add(the(SubsidyIntake.class).submit(asked));
            return null;
        };

        assertThat(together(List.of(click, click, click, click))).isEmpty();

        assertThat(results).hasSize(4);
        assertThat(new HashSet<>(results)).hasSize(1);
    }

    private static Void decide(String decider, TaskId task, CaseNumber number) throws Exception {
        as(decider, () -> the(SubsidyDecision.class).decide(task, number, grant(euros(500))));
        return null;
    }

    /** All start at the same moment; gives what went wrong. */
    private static List<Throwable> together(List<Callable<Void>> acts) throws Exception {
        var threads = Executors.newFixedThreadPool(acts.size());
        var start = new CyclicBarrier(acts.size());
        var failures = new ArrayList<Throwable>();
        try {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            for (var one : running) {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    failures.add(failed.getCause());
                }
            }
            return failures;
        } finally {
            threads.shutdownNow();
        }
    }
}
