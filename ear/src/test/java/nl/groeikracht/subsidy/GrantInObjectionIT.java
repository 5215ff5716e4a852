package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.naming.InitialContext;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.CeilingExceeded;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** In objection the ceiling counts as it was when the first decision was taken (Awb 4:25, third paragraph). */
@ArquillianTest
class GrantInObjectionIT {

    @Deployment
    static WebArchive war() {
        return ThinWar.of(GrantInObjectionIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_25_lid_3_a_ceiling_that_is_exhausted_later_does_not_stand_in_the_way() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var refused = refused(town);
        var later = town.assessed(euros(1_000), Channel.EMAIL).caseNumber();
        town.granted(later, euros(1_000));

        grant(refused, euros(500), decidedAt(refused));

        assertThat(ledger(refused, "granted_delta")).isEqualTo(50_000);
        var state = the(BudgetLedger.class).state(ceiling(refused));
        assertThat(state.left()).isEqualTo(Money.ZERO);
        assertThat(state.above()).isEqualTo(euros(500));
    }

    @Test
    void awb_4_25_lid_3_what_the_ceiling_did_not_allow_then_is_not_allowed_now() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var earlier = town.assessed(euros(600), Channel.EMAIL).caseNumber();
        town.granted(earlier, euros(600));
        var refused = refused(town);

        assertThatThrownBy(() -> grant(refused, euros(401), decidedAt(refused))).isInstanceOf(CeilingExceeded.class);
        grant(refused, euros(400), decidedAt(refused));
    }

    @Test
    void awb_4_25_lid_3_another_moment_than_the_first_decision_is_refused_by_the_database() throws Exception {
        var town = SubsidyTown.found(euros(1_000));
        var refused = refused(town);
        var other = decidedAt(refused).minus(1, ChronoUnit.MICROS);

        assertThatThrownBy(() -> grant(refused, euros(400), other)).hasStackTraceContaining("was not decided first");
        assertThat(ledger(refused, "granted_delta")).isZero();
    }

    private static CaseNumber refused(SubsidyTown town) throws Exception {
        var refused = town.assessed(euros(500), Channel.EMAIL).caseNumber();
        var refusal = Decision.refuse(RefusalGround.CONDITIONS_NOT_MET, Hearing.NOT_NEEDED, "Past niet.", true);
        as(town.decider(), () -> the(SubsidyDecision.class).decide(task(refused, Step.decide), refused, refusal));
        return refused;
    }

    private static Instant decidedAt(CaseNumber number) {
        var micros = number(
                "select (extract(epoch from decided_at) * 1000000)::bigint from subsidy_decision where case_number = ?",
                number.value());
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
    }

    private static long ceiling(CaseNumber number) {
        return number("select max(ceiling_id) from budget_movement where case_number = ?", number.value());
    }

    private static void grant(CaseNumber number, Money total, Instant firstDecision) throws Exception {
        var transaction = (UserTransaction) new InitialContext().lookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            the(BudgetLedger.class).grantInObjection(ceiling(number), number, total, firstDecision);
            transaction.commit();
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }
}
