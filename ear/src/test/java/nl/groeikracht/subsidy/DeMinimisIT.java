package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.state;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What an undertaking gets stays within the cap on small aid: seen by the assessor, refused to both. */
@ArquillianTest
class DeMinimisIT {

    @Deployment
    static WebArchive war() {
        return ThinWar.of(DeMinimisIT.class, SubsidyTown.class);
    }

    @Test
    void vo_2023_2831_earlier_grants_and_the_declaration_leave_no_more_than_the_cap() throws Exception {
        var town = SubsidyTown.found(euros(20_000));
        var first = decisionOn(town, new Undertaking("12345678", euros(297_000)), euros(2_000));
        town.granted(first, euros(2_000));
        assertThat(state(first)).isEqualTo("GRANTED");

        var second = eligible(town, new Undertaking("12345678", euros(297_000)), euros(2_000));
        var task = as(town.caseworker(), () -> the(Assessment.class).open(task(second, Step.assess)));
        var aid = task.view().deMinimis();
        assertThat(aid.granted()).isEqualTo(euros(2_000));
        assertThat(aid.known()).extracting(DeMinimisView.Earlier::number).containsExactly(first);
        assertThat(aid.room()).isEqualTo(euros(1_000));
        assertThat(task.hints())
                .filteredOn(hint -> hint.key().equals("deMinimis"))
                .extracting(LawHint::fulfilled)
                .containsExactly(false);

        refusedWith("refusal.deMinimis", () -> town.proposed(second, euros(2_000)));
        town.proposed(second, euros(1_000));
        refusedWith("refusal.deMinimis", () -> town.granted(second, euros(2_000)));
        town.granted(second, euros(1_000));

        assertThat(state(second)).isEqualTo("GRANTED");
        assertThat(text(
                        "select after_values::text from audit_entry where case_number = ? and act = 'subsidy.granted'",
                        second.value()))
                .contains("299");
        eventually(
                "letter",
                () -> text("select letter_document from subsidy_request where case_number = ?", second.value()));
    }

    @Test
    void vo_2023_2831_what_was_granted_longer_ago_does_not_count() throws Exception {
        var town = SubsidyTown.found(euros(20_000));
        var first = decisionOn(town, new Undertaking("12345678", euros(0)), euros(2_000));
        town.granted(first, euros(2_000));
        SubsidyTown.asOwner("alter table groeikracht.subsidy_decision disable trigger subsidy_decision_stays;"
                + " update groeikracht.subsidy_decision set decided_at = decided_at - interval '37 months'"
                + " where case_number = '" + first + "';"
                + " alter table groeikracht.subsidy_decision enable trigger subsidy_decision_stays");

        var second = eligible(town, new Undertaking("12345678", euros(0)), euros(2_000));
        var task = as(town.caseworker(), () -> the(Assessment.class).open(task(second, Step.assess)));

        assertThat(task.view().deMinimis().used().isZero()).isTrue();
    }

    @Test
    void residents_declare_nothing_and_an_undertaking_asks_only_where_it_may() throws Exception {
        var town = SubsidyTown.found(euros(20_000));
        var number = town.complete(euros(500), Channel.EMAIL).caseNumber();
        town.eligible(number);
        var task = as(town.caseworker(), () -> the(Assessment.class).open(task(number, Step.assess)));
        assertThat(task.view().deMinimis()).isNull();

        var fund = SubsidyTown.foundFund(euros(20_000));
        var given = eligible(fund, new Undertaking("12345678", euros(300_000)), euros(500));
        fund.proposed(given, euros(500));
        fund.granted(given, euros(500));
        assertThat(state(given)).as("a private fund gives no aid of the state").isEqualTo("GRANTED");

        update(
                "update scheme_version set undertakings_allowed = false where id = (select scheme_version_id"
                        + " from subsidy_request where case_number = ?)",
                number.value());
        refusedWith(
                "refusal.undertakingsNotAllowed",
                () -> the(SubsidyIntake.class)
                        .submit(town.requestBy(new Undertaking("12345678", euros(0)), euros(500))));
    }

    private static CaseNumber eligible(SubsidyTown town, Undertaking undertaking, Money asked) throws Exception {
        var number = town.submittedBy(undertaking, asked).caseNumber();
        town.completed(number);
        town.eligible(number);
        return number;
    }

    private static CaseNumber decisionOn(SubsidyTown town, Undertaking undertaking, Money asked) throws Exception {
        var number = eligible(town, undertaking, asked);
        town.proposed(number, asked);
        return number;
    }

    private static void refusedWith(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
