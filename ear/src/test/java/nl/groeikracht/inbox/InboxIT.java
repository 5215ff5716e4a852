package nl.groeikracht.inbox;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.process.Trial.number;
import static nl.groeikracht.process.Trial.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.process.Trial;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work is found by who may do it, and done by one person at a time. */
@ArquillianTest
class InboxIT {
    private Town town;
    private Trial trial;
    private String me;
    private String colleague;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(InboxIT.class, Deed.class, Trial.class, Trial.Change.class);
    }

    @BeforeEach
    void found() {
        town = Town.found();
        trial = Trial.in(town);
        me = town.person("caseworker");
        colleague = town.otherPerson("caseworker");
    }

    @Test
    void of_two_people_who_claim_one_task_one_wins_and_the_other_is_told_who() throws Exception {
        for (int round = 0; round < 10; round++) {
            var task = task(trial.begin(), "check");

            var refusals = atOnce(() -> claim(me, task), () -> claim(colleague, task));

            assertThat(refusals).hasSize(1);
            var winner = number("select count(*) from work_item where id = ? and assignee = ?", task.value(), me) == 1
                    ? "Testpersoon caseworker"
                    : "Testpersoon caseworker 2";
            assertThat(refusals.get(0))
                    .isInstanceOfSatisfying(
                            AlreadyClaimed.class,
                            refusal -> assertThat(refusal.arguments()).containsExactly(winner));
            assertThat(number(
                            "select count(*) from audit_entry where act = 'inbox.claimed' and after_values->>'task' = ?",
                            task.value()))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_double_click_claims_once_and_is_no_error() throws Exception {
        var task = task(trial.begin(), "check");

        claim(me, task);
        claim(me, task);

        assertThat(number("select count(*) from work_item where id = ? and assignee = ?", task.value(), me))
                .isEqualTo(1);
    }

    @Test
    void work_of_another_municipality_is_not_there_and_asking_is_remembered() throws Exception {
        var task = task(trial.begin(), "check");
        var elsewhere = Town.found();
        var stranger = elsewhere.person("caseworker");

        assertThatThrownBy(() -> claim(stranger, task)).isInstanceOf(NotFound.class);
        assertThat(as(stranger, () -> the(Inbox.class).page(InboxQuery.of(InboxView.ALL), null))
                        .items())
                .isEmpty();
        assertThat(number(
                        "select count(*) from audit_entry where refused and actor_id = ? and gm_code = ?",
                        stranger,
                        town.gmCode()))
                .isEqualTo(1);
    }

    @Test
    void work_for_another_role_is_not_there() throws Exception {
        var task = task(trial.begin(), "check");

        assertThatThrownBy(() -> claim(town.person("decider"), task)).isInstanceOf(NotFound.class);
        assertThat(as(town.person("decider"), () -> the(Inbox.class).page(InboxQuery.of(InboxView.ALL), null))
                        .items())
                .isEmpty();
    }

    @Test
    void an_auditor_has_no_inbox() {
        assertThatThrownBy(
                        () -> as(town.person("auditor"), () -> the(Inbox.class).counts()))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_task_that_never_was_is_not_there() {
        assertThatThrownBy(() -> claim(me, TaskId.of("11111111-2222-3333-4444-555555555555")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_most_urgent_case_comes_first_and_the_pages_miss_nothing() throws Exception {
        for (int i = 0; i < 53; i++) {
            var days = i * 7 % 40 - 3;
            trial.begin(card -> trial.card(card.number(), LocalDate.now().plusDays(days), Money.euros(500)));
        }

        for (var sort : InboxSort.values()) {
            var pages = pages(new InboxQuery(null, null, null, null, null, null, null, null, sort));

            assertThat(pages)
                    .extracting(InboxItem::number)
                    .as("by %s", sort)
                    .hasSize(53)
                    .doesNotHaveDuplicates();
            assertThat(pages).extracting(InboxItem::place).first().isEqualTo(1);
            assertThat(pages).extracting(InboxItem::place).last().isEqualTo(53);
        }
        assertThat(pages(InboxQuery.of(InboxView.ALL)))
                .isSortedAccordingTo(
                        Comparator.comparing((InboxItem item) -> item.priority().total())
                                .reversed());
    }

    @Test
    void each_filter_shows_what_fits() throws Exception {
        var late = trial.begin(card -> trial.card(card.number(), LocalDate.now().minusDays(1), Money.euros(100)));
        var soon = trial.begin(card -> trial.card(card.number(), LocalDate.now().plusDays(6), Money.euros(500)));
        var far = trial.begin(card -> trial.card(card.number(), LocalDate.now().plusDays(30), Money.euros(2_500)));
        var suspended = trial.begin(card -> suspended(trial.card(card.number())));
        claim(me, task(far, "check"));

        assertThat(numbers(InboxQuery.of(InboxView.ALL))).containsExactlyInAnyOrder(late, soon, far, suspended);
        assertThat(numbers(InboxQuery.of(InboxView.MINE))).containsExactly(far);
        assertThat(numbers(InboxQuery.of(InboxView.FREE))).containsExactlyInAnyOrder(late, soon, suspended);
        assertThat(numbers(InboxQuery.of(InboxView.SOON))).containsExactly(late, soon);
        assertThat(numbers(InboxQuery.of(InboxView.WAITING))).containsExactly(suspended);
        assertThat(numbers(term(InboxTerm.LATE))).containsExactly(late);
        assertThat(numbers(amount(AmountBand.TO_500))).containsExactly(late);
        assertThat(numbers(amount(AmountBand.TO_2500))).containsExactlyInAnyOrder(soon, suspended);
        assertThat(numbers(amount(AmountBand.FROM_2500))).containsExactly(far);
        assertThat(numbers(text(soon.value().toLowerCase(Locale.ROOT)))).containsExactly(soon);
        assertThat(numbers(text("hazelaar"))).hasSize(4);
        assertThat(numbers(text("100%_'\\"))).isEmpty();
        assertThat(as(me, () -> the(Inbox.class).counts()).get(InboxView.ALL).value())
                .isEqualTo(4);
        assertThat(as(me, () -> the(Inbox.class).next()).orElseThrow().number()).isEqualTo(late);
        assertThat(as(me, () -> the(Inbox.class).choices()).assignees()).containsEntry(me, "Testpersoon caseworker");
    }

    @Test
    void work_is_handed_over_with_a_reason_to_someone_who_may_do_it() throws Exception {
        var task = task(trial.begin(), "check");
        claim(me, task);

        assertThatThrownBy(() -> handOver(task, colleague, " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handOver(task, town.person("decider"), "vakantie"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handOver(task, Town.found().person("caseworker"), "vakantie"))
                .isInstanceOf(Refusal.class);
        handOver(task, colleague, "Ik ben met vakantie");

        assertThat(number("select count(*) from work_item where id = ? and assignee = ?", task.value(), colleague))
                .isEqualTo(1);
        assertThat(number(
                        "select count(*) from audit_entry where act = 'inbox.handed_over' and reason = 'Ik ben met vakantie'"
                                + " and before_values->>'assignee' = ? and after_values->>'assignee' = ?",
                        me,
                        colleague))
                .isEqualTo(1);
    }

    @Test
    void only_my_own_work_can_be_given_back() throws Exception {
        var task = task(trial.begin(), "check");
        claim(colleague, task);

        assertThatThrownBy(() -> release(me, task)).isInstanceOf(AlreadyClaimed.class);
        release(colleague, task);

        assertThat(number("select count(*) from work_item where id = ? and assignee is null", task.value()))
                .isEqualTo(1);
    }

    @Test
    void of_many_at_once_each_is_done_or_says_why_not() throws Exception {
        var free = task(trial.begin(), "check");
        var taken = task(trial.begin(), "check");
        var elsewhere = task(Trial.in(Town.found()).begin(), "check");
        claim(colleague, taken);

        var results = as(me, () -> the(BulkAssignment.class).claim(List.of(free, taken, elsewhere)));

        assertThat(results)
                .extracting(BulkResult::refusal)
                .containsExactly(null, "refusal.alreadyClaimed", "refusal.taskGone");
        assertThat(number("select count(*) from work_item where id = ? and assignee = ?", free.value(), me))
                .isEqualTo(1);
    }

    @Test
    void a_kept_list_is_mine_alone() throws Exception {
        as(me, () -> the(KeptLists.class).keep("Broekpolder", "gebied=Broekpolder"));
        as(me, () -> the(KeptLists.class).keep("Broekpolder", "gebied=Broekpolder&termijn=LATE"));

        var kept = as(me, () -> the(KeptLists.class).mine());
        assertThat(kept).extracting(KeptList::filters).containsExactly("gebied=Broekpolder&termijn=LATE");
        assertThat(as(colleague, () -> the(KeptLists.class).mine())).isEmpty();
        assertThatThrownBy(() -> as(
                        colleague, () -> the(KeptLists.class).forget(kept.get(0).id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_people_who_may_do_work_are_those_with_its_role_here() throws Exception {
        var task = task(trial.begin(), "check");

        assertThat(as(me, () -> the(TaskAssignment.class).assigneesFor(task)))
                .extracting(PersonInfo::username)
                .containsExactlyInAnyOrder(me, colleague);
    }

    private List<InboxItem> pages(InboxQuery query) throws Exception {
        var found = new ArrayList<InboxItem>();
        String after = null;
        do {
            var from = after;
            var page = as(me, () -> the(Inbox.class).page(query, from));
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }

    private List<CaseNumber> numbers(InboxQuery query) throws Exception {
        return pages(query).stream().map(InboxItem::number).toList();
    }

    private static InboxQuery term(InboxTerm term) {
        return new InboxQuery(null, null, null, term, null, null, null, null, null);
    }

    private static InboxQuery amount(AmountBand band) {
        return new InboxQuery(null, null, null, null, null, band, null, null, null);
    }

    private static InboxQuery text(String text) {
        return new InboxQuery(null, text, null, null, null, null, null, null, null);
    }

    private static CaseCard suspended(CaseCard card) {
        return new CaseCard(
                card.number(),
                card.gmCode(),
                card.schemeId(),
                card.subject(),
                card.applicant(),
                card.amount(),
                card.area(),
                card.neighbourhood(),
                card.theme(),
                card.accent(),
                card.receivedOn(),
                card.decideBy(),
                LocalDate.now().minusDays(2),
                LocalDate.now().plusDays(12),
                null,
                false,
                "SUPPLEMENT_ASKED",
                CaseCard.REQUEST,
                null);
    }

    private void claim(String who, TaskId task) throws Exception {
        as(who, () -> the(TaskAssignment.class).claim(task));
    }

    private void release(String who, TaskId task) throws Exception {
        as(who, () -> the(TaskAssignment.class).release(task));
    }

    private void handOver(TaskId task, String to, String reason) throws Exception {
        as(me, () -> the(TaskAssignment.class).handOver(task, to, reason));
    }

    /** Does both at the same moment, and gives what was refused. */
    private static List<Exception> atOnce(Deed one, Deed other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var start = new CyclicBarrier(2);
            var both = threads.invokeAll(List.of(attempt(one, start), attempt(other, start)));
            var refused = new ArrayList<Exception>();
            for (var result : both) {
                if (result.get() != null) refused.add(result.get());
            }
            return refused;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Exception> attempt(Deed deed, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                deed.run();
                return null;
            } catch (Refusal refused) {
                return refused;
            }
        };
    }

    /** What someone does. */
    @FunctionalInterface
    interface Deed {
        void run() throws Exception;
    }
}
