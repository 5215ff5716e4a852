package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.CeilingAdministration;
import nl.groeikracht.budget.CeilingNotice;
import nl.groeikracht.budget.Ceilings;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A request is judged by the ceiling as it held for it, and the decision remembers that ceiling. */
@ArquillianTest
class CeilingIT {

    @Deployment
    static WebArchive war() {
        return ThinWar.of(CeilingIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_27_lid_2_who_asked_before_a_lowering_is_judged_by_the_ceiling_of_then() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var early = filedDaysAgo(town, euros(900), 3);
        lower(town, euros(600), CeilingNotice.of(yesterday(), "Gemeenteblad 2026, 48213"));
        var late = town.submitted(euros(200), Channel.POST).caseNumber();

        town.completed(early);
        town.completed(late);

        task(early, Step.confirmEligibility);
        task(late, Step.confirmEligibility);
        assertThat(ledger(early, "reserved_delta")).isEqualTo(90_000);
        assertThat(ledger(late, "reserved_delta")).isZero();
        assertThat(text("select case_number from ceiling_honour where ceiling_id = ?", ceiling(town)))
                .isEqualTo(early.value());
    }

    @Test
    void awb_4_25_lid_3_the_first_decision_keeps_the_state_of_the_ceiling() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var other = town.assessed(euros(700), Channel.POST).caseNumber();
        town.granted(other, euros(700));
        var refused = town.complete(euros(500), Channel.POST).caseNumber();
        town.eligible(refused);
        town.proposed(refused, euros(300));

        town.granted(refused, euros(300));

        var kept = the(Ceilings.class).atDecision(refused).orElseThrow();
        assertThat(kept.ceiling()).isEqualTo(euros(1_000));
        assertThat(kept.effective()).isEqualTo(euros(1_000));
        assertThat(kept.granted()).isEqualTo(euros(700));
        assertThat(kept.own()).isEqualTo(euros(300));
        assertThat(kept.left()).isEqualTo(Money.ZERO);
        assertThat(kept.grantable()).isEqualTo(euros(300));
        assertThatThrownBy(() -> update(
                        "update ceiling_at_decision set ceiling_cents = 1 where case_number = ?", refused.value()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void awb_4_25_lid_2_no_part_is_granted_when_the_scheme_says_whole_or_nothing() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        update(
                "update scheme_version set partial_up_to_rest = false where scheme_id in (select id from scheme where gm_code = ?)",
                town.town.gmCode());
        var first = filedDaysAgo(town, euros(700), 2);
        var second = filedDaysAgo(town, euros(400), 1);
        town.completed(first);
        town.completed(second);

        task(second, Step.confirmEligibility);
        assertThat(ledger(first, "reserved_delta")).isEqualTo(70_000);
        assertThat(ledger(second, "reserved_delta")).isZero();
    }

    @Test
    void awb_4_28_a_lowering_that_was_not_announced_cannot_bind_who_asked_already() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var fromBudget = new CeilingNotice(yesterday(), "Gemeenteblad 2026, 48213", false, false, true);

        assertThatThrownBy(() -> lower(town, euros(100), fromBudget))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refusal.loweringNotAnnounced");
    }

    @Test
    void awb_4_28_a_lowering_that_was_announced_and_follows_from_the_budget_binds_who_asked_already() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var first = the(Ceilings.class).history(ceiling(town)).changes().get(0);
        as(town.town.person("administrator"), () -> {
            the(CeilingAdministration.class)
                    .publish(
                            scheme(town),
                            first.movementId(),
                            new CeilingNotice(LocalDate.of(2019, 12, 1), "Gemeenteblad 2019, 1", true, true, false));
        });
        var early = filedDaysAgo(town, euros(900), 3);

        lower(town, euros(600), new CeilingNotice(yesterday(), "Gemeenteblad 2026, 48213", false, false, true));
        town.completed(early);

        task(early, Step.confirmEligibility);
        assertThat(ledger(early, "reserved_delta")).isEqualTo(40_000);
        assertThatThrownBy(() -> as(town.town.person("administrator"), () -> {
                    the(CeilingAdministration.class)
                            .publish(
                                    scheme(town),
                                    first.movementId(),
                                    CeilingNotice.of(yesterday(), "Gemeenteblad 2026, 9"));
                }))
                .hasMessageContaining("refusal.ceilingPublishedAlready");
    }

    @Test
    void awb_4_26_lots_decide_between_those_complete_on_the_day_that_the_money_ran_out() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var before = filedDaysAgo(town, euros(300), 4);
        var sameDay = List.of(filedDaysAgo(town, euros(400), 2), filedDaysAgo(town, euros(400), 2));
        town.completed(before);
        town.completed(sameDay.get(0));
        task(sameDay.get(0), Step.confirmEligibility);
        assertThat(text("select case_number from distribution_round where gm_code = ?", town.town.gmCode()))
                .isNull();

        town.completed(sameDay.get(1));
        task(sameDay.get(1), Step.confirmEligibility);

        assertThat(text(
                        "select string_agg(p.case_number, ' ' order by p.case_number) from round_participant p"
                                + " join distribution_round r on r.case_number = p.round_number where r.gm_code = ?",
                        town.town.gmCode()))
                .isEqualTo(sameDay.get(0) + " " + sameDay.get(1));
    }

    private static CaseNumber filedDaysAgo(SubsidyTown town, Money asked, int days) {
        var number = town.submitted(asked, Channel.POST).caseNumber();
        update(
                "update subsidy_request set received_at = received_at - make_interval(days => ?) where case_number = ?",
                days,
                number.value());
        return number;
    }

    private static void lower(SubsidyTown town, Money amount, CeilingNotice notice) throws Exception {
        as(town.town.person("administrator"), () -> {
            the(CeilingAdministration.class).lower(scheme(town), euros(1_000), amount, "Raadsbesluit", notice);
        });
    }

    private static long scheme(SubsidyTown town) {
        return number("select id from scheme where gm_code = ?", town.town.gmCode());
    }

    private static long ceiling(SubsidyTown town) {
        return number("select id from budget_ceiling where scheme_id = ?", scheme(town));
    }

    private static LocalDate yesterday() {
        return LocalDate.now(Dutch.ZONE).minusDays(1);
    }
}
