package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.asNewcomer;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.state;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.casework.Interest;
import nl.groeikracht.casework.InterestView;
import nl.groeikracht.casework.Interests;
import nl.groeikracht.inbox.BulkAssignment;
import nl.groeikracht.inbox.Inbox;
import nl.groeikracht.inbox.TaskAssignment;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.municipality.Confidentiality;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has an interest of the own stays out of a case; who has none says so first. */
@ArquillianTest
class InterestIT {

    private SubsidyTown town;
    private CaseNumber number;
    private TaskId task;
    private String me;
    private String colleague;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(InterestIT.class, SubsidyTown.class);
    }

    @BeforeEach
    void ask() {
        town = SubsidyTown.found(euros(10_000));
        number = town.submitted(euros(500), Channel.EMAIL).caseNumber();
        task = task(number, Step.checkCompleteness);
        me = town.caseworker();
        colleague = town.town.otherPerson("caseworker");
    }

    @Test
    void awb_2_4_lid_2_nothing_is_done_before_the_own_interest_is_declared() throws Exception {
        asNewcomer(me, claim());

        assertThatThrownBy(() -> asNewcomer(me, complete())).satisfies(refusedWith("refusal.interestNotDeclared"));

        assertThat(state(number)).isEqualTo("RECEIVED");
        asNewcomer(me, declareNone());
        asNewcomer(me, complete());
        assertThat(state(number)).isEqualTo("COMPLETE");
        assertThat(acts(number)).containsSubsequence("casework.no_interest_declared", "subsidy.complete");
    }

    @Test
    void awb_2_5_lid_1_nothing_is_done_by_who_did_not_promise_confidentiality() throws Exception {
        asOwner("delete from groeikracht.confidentiality_declaration where username = '" + me + "'");

        assertThatThrownBy(() -> as(me, complete())).satisfies(refusedWith("refusal.confidentialityNotDeclared"));
        assertThat(state(number)).isEqualTo("RECEIVED");

        as(me, doing(() -> the(Confidentiality.class).declare()));
        as(me, doing(() -> the(Confidentiality.class).declare()));
        as(me, complete());
        assertThat(state(number)).isEqualTo("COMPLETE");
        assertThat(number(
                        "select count(*) from audit_entry where act = 'people.confidentiality_declared' and gm_code = ?",
                        town.town.gmCode()))
                .isEqualTo(1);
    }

    @Test
    void awb_2_4_lid_2_it_is_declared_once_for_each_person_and_request() throws Exception {
        asNewcomer(me, declareNone());
        asNewcomer(me, declareNone());

        assertThat(number("select count(*) from interest_declaration where case_number = ?", number.value()))
                .isEqualTo(1);
        assertThatThrownBy(() -> asNewcomer(colleague, complete()))
                .satisfies(refusedWith("refusal.interestNotDeclared"));
    }

    @Test
    void awb_2_4_lid_2_who_has_an_interest_cannot_take_get_or_do_the_work() throws Exception {
        as(me, declare("Ik woon aan de hof."));

        assertThatThrownBy(() -> asNewcomer(me, claim())).satisfies(refusedWith("refusal.excluded"));
        assertThatThrownBy(() -> asNewcomer(me, complete())).satisfies(refusedWith("refusal.excluded"));
        assertThatThrownBy(() -> as(colleague, handOverTo(me))).satisfies(refusedWith("refusal.receiverExcluded"));
        var bulk = asNewcomer(me, () -> the(BulkAssignment.class).claim(List.of(task)));
        assertThat(bulk.get(0).refusal()).isEqualTo("refusal.excluded");
        assertThat(asNewcomer(colleague, () -> the(TaskAssignment.class).assigneesFor(task)))
                .extracting(PersonInfo::username)
                .containsExactly(colleague);
        assertThat(asNewcomer(me, () -> the(Inbox.class).next())).isEmpty();
        assertThat(state(number)).isEqualTo("RECEIVED");
        assertThat(number(
                        "select count(*) from audit_entry where act = 'casework.excluded_by_interest' and refused"
                                + " and case_number = ?",
                        number.value()))
                .isEqualTo(4);
    }

    @Test
    void awb_2_4_lid_2_an_interest_that_is_told_later_frees_the_work() throws Exception {
        asNewcomer(me, declareNone());
        asNewcomer(me, claim());

        asNewcomer(me, declare("Mijn zus zit in het team."));

        assertThat(text("select assignee from work_item where id = ?", task.value()))
                .isNull();
        as(colleague, complete());
        assertThat(acts(number)).contains("casework.interest_declared");
    }

    @Test
    void awb_2_4_lid_1_an_interest_once_told_is_not_taken_back() throws Exception {
        asNewcomer(me, declare("Ik doe mee."));
        asNewcomer(me, declareNone());

        assertThat(asNewcomer(me, () -> the(Interests.class).mine(number)))
                .get()
                .extracting(InterestView::interest)
                .isEqualTo(Interest.PARTICIPANT);
        assertThatThrownBy(() -> asNewcomer(me, declare(" "))).satisfies(refusedWith("refusal.interestUnexplained"));
    }

    @Test
    void who_works_elsewhere_declares_nothing_here() {
        var elsewhere = SubsidyTown.found(euros(1)).caseworker();

        assertThatThrownBy(() -> asNewcomer(elsewhere, declareNone())).isInstanceOf(NotFound.class);
    }

    private Callable<Void> claim() {
        return doing(() -> the(TaskAssignment.class).claim(task));
    }

    private Callable<Void> complete() {
        return doing(() -> the(CompletenessCheck.class).complete(task, number));
    }

    private Callable<Void> declareNone() {
        return doing(() -> the(Interests.class).declareNone(number));
    }

    private Callable<Void> declare(String explanation) {
        return doing(() -> the(Interests.class).declare(number, Interest.PARTICIPANT, explanation));
    }

    private Callable<Void> handOverTo(String receiver) {
        return doing(() -> the(TaskAssignment.class).handOver(task, receiver, "Ik ben morgen vrij."));
    }

    private static Callable<Void> doing(Runnable deed) {
        return () -> {
            deed.run();
            return null;
        };
    }

    private static java.util.function.Consumer<Throwable> refusedWith(String key) {
        return problem -> assertThat(problem)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
