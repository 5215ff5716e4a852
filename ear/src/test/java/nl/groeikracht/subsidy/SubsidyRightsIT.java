package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.grant;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.state;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.OutsideMandate;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who may do what: each refusal is remembered, and the case of someone else does not exist. */
@ArquillianTest
class SubsidyRightsIT {

    @Deployment
    static WebArchive war() {
        return ThinWar.of(SubsidyRightsIT.class, SubsidyTown.class);
    }

    @Test
    void a_case_of_another_municipality_looks_like_none() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var neighbour = SubsidyTown.found(euros(1_000));
        var number = town.submitted(euros(500), Channel.EMAIL).caseNumber();
        var check = task(number, Step.checkCompleteness);

        assertThatThrownBy(() ->
                        as(neighbour.caseworker(), () -> the(CaseFile.class).open(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        neighbour.caseworker(),
                        () -> the(CompletenessCheck.class).open(check)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        neighbour.caseworker(),
                        () -> the(CompletenessCheck.class).complete(check, number)))
                .isInstanceOf(NotFound.class);
        assertThat(refusals(town)).isEqualTo(3);
        assertThat(as(neighbour.caseworker(), () -> the(CaseFile.class).search(number.value())))
                .isEmpty();
        assertThat(as(town.caseworker(), () -> the(CaseFile.class).search(number.value())))
                .hasSize(1);
    }

    @Test
    void a_role_does_only_its_own_work() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var number = town.submitted(euros(500), Channel.EMAIL).caseNumber();
        var check = task(number, Step.checkCompleteness);

        assertThatThrownBy(() ->
                        as(town.decider(), () -> the(CompletenessCheck.class).complete(check, number)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() ->
                        as(town.decider(), () -> the(SubsidyDecision.class).decide(check, number, grant(euros(500)))))
                .isInstanceOf(NotFound.class);
        assertThat(state(number)).isEqualTo("RECEIVED");
    }

    @Test
    void a_task_of_another_case_or_a_finished_one_does_nothing() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var one = town.submitted(euros(100), Channel.EMAIL).caseNumber();
        var other = town.submitted(euros(100), Channel.EMAIL).caseNumber();
        var check = task(one, Step.checkCompleteness);

        assertThatThrownBy(() ->
                        as(town.caseworker(), () -> the(CompletenessCheck.class).complete(check, other)))
                .isInstanceOf(TaskGone.class);
        town.completed(one);
        assertThatThrownBy(() ->
                        as(town.caseworker(), () -> the(CompletenessCheck.class).complete(check, one)))
                .isInstanceOf(TaskGone.class);

        assertThat(state(other)).isEqualTo("RECEIVED");
        assertThat(number(
                        "select count(*) from audit_entry where gm_code = ? and act = 'subsidy.task_not_allowed'",
                        town.town.gmCode()))
                .isEqualTo(2);
    }

    @Test
    void who_assessed_does_not_decide_even_with_both_roles() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var both = town.caseworker();
        update("insert into membership values (?, ?, 'decider')", both, town.town.gmCode());
        update("""
                insert into mandate (gm_code, username, kinds, valid_from, publication)
                values (?, ?, 'GRANT', '2020-01-01', 'Mandaatregister, regel 2')
                """, town.town.gmCode(), both);
        var number = town.assessed(euros(500), Channel.EMAIL).caseNumber();

        refused("refusal.assessorDecides", both, number);
        assertThat(state(number)).isEqualTo("ASSESSED");
        town.granted(number, euros(500));
    }

    @Test
    void awb_10_1_a_decision_outside_the_mandate_leaves_the_task() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        update("update mandate set up_to_cents = 40000 where gm_code = ?", town.town.gmCode());
        var number = town.assessed(euros(500), Channel.EMAIL).caseNumber();

        assertThatThrownBy(() -> as(
                        town.decider(),
                        () -> the(SubsidyDecision.class).decide(task(number, Step.decide), number, grant(euros(500)))))
                .isInstanceOf(OutsideMandate.class);

        assertThat(state(number)).isEqualTo("ASSESSED");
        town.granted(number, euros(400));
    }

    @Test
    void reading_a_case_is_remembered_once_a_day() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var number = town.submitted(euros(500), Channel.EMAIL).caseNumber();

        as(town.caseworker(), () -> the(CaseFile.class).open(number));
        var view = as(town.caseworker(), () -> the(CaseFile.class).open(number));
        as(town.decider(), () -> the(CaseFile.class).open(number));

        assertThat(view.initiative().title()).isEqualTo("Pluktuin <b>&</b> 🌻");
        assertThat(view.tasks()).hasSize(1);
        assertThat(SubsidyTown.acts(number)).filteredOn("subsidy.read"::equals).hasSize(2);
    }

    private static void refused(String key, String decider, CaseNumber number) {
        assertThatThrownBy(() -> as(
                        decider,
                        () -> the(SubsidyDecision.class).decide(task(number, Step.decide), number, grant(euros(500)))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static long refusals(SubsidyTown town) {
        return number("select count(*) from audit_entry where gm_code = ? and refused", town.town.gmCode());
    }
}
