package nl.groeikracht.subsidy;

import static nl.groeikracht.action.ActionTown.steps;
import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.groeikracht.action.ActionFunding;
import nl.groeikracht.action.ActionRequests;
import nl.groeikracht.action.ActionState;
import nl.groeikracht.action.ActionTown;
import nl.groeikracht.action.MoneyOutcome;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.ActionProcess;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An action asks for money, and what comes of it comes back to the action that asked. */
@ArquillianTest
class MoneyForActionIT {

    private SubsidyTown subsidies;
    private ActionTown teams;
    private CaseNumber action;
    private MemberKey iris;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(MoneyForActionIT.class, SubsidyTown.class, ActionTown.class);
    }

    @BeforeEach
    void anActionAsksForMoney() throws Exception {
        subsidies = SubsidyTown.found(euros(10_000));
        teams = ActionTown.in(subsidies.town);
        var team = teams.team("Buurtteam Linde");
        iris = teams.joins(team, "Iris");
        action = teams.prepared(team, "Geveltuinen", true);
        asks();
    }

    @Test
    void what_is_known_is_filled_in_and_the_grant_comes_back_to_the_action() throws Exception {
        var form = the(RequestDrafts.class).open(begun()).form();
        assertThat(form.text(FormField.TITLE)).isEqualTo("Geveltuinen");
        assertThat(form.text(FormField.ON_BEHALF_OF)).isEqualTo("Buurtteam Linde");
        assertThat(form.text(FormField.PARTICIPANTS)).isEqualTo("40");
        assertThat(form.text(FormField.NEIGHBOURHOOD))
                .isEqualTo("BU" + subsidies.town.gmCode().substring(2) + "0101");

        var request = sent(begun());
        assertThat(ActionTown.text("select asked_for from request_asked_for where case_number = ?", request.value()))
                .isEqualTo(action.value());
        assertThat(teams.view(action).lastMoney().isSent()).isTrue();
        assertThatThrownBy(() -> begun()).hasMessageContaining("refusal.nothingToAsk");
        assertThat(steps(action)).isEmpty();

        decided(request);
        assertThat(teams.view(action).state())
                .as("as long as the letter was not sent")
                .isEqualTo(ActionState.WAITING);
        posted(request);

        var view = teams.view(action);
        assertThat(view.state()).isEqualTo(ActionState.INVITING);
        assertThat(view.lastMoney().outcome()).isEqualTo(MoneyOutcome.GRANTED);
        assertThat(view.lastMoney().given()).isEqualTo(euros(640));
        assertThat(steps(action)).containsExactly("inviteNeighbours");
        assertThat(ActionTown.text(
                        "select count(*) from audit_entry where case_number = ? and act = 'action.money_answered'",
                        action.value()))
                .isEqualTo("1");
    }

    @Test
    void a_request_that_is_withdrawn_lets_the_team_look_again_and_ask_once_more() throws Exception {
        var token = begun();
        var request = sent(token);
        var status = the(RequestDrafts.class).open(token).sent().statusToken().value();
        the(RequestTracking.class).withdraw(status, "Wij vragen het ergens anders.");

        SubsidyTown.eventually(
                "the news of the withdrawal of " + request,
                () -> teams.view(action).lastMoney().outcome() == MoneyOutcome.WITHDRAWN);
        assertThat(steps(action)).containsExactly("reconsiderAction");

        as(
                subsidies.town.person("guide"),
                () -> the(ActionFunding.class)
                        .reconsider(ActionTown.task(action, ActionProcess.Step.reconsiderAction), action, true));
        asks();
        assertThat(begun()).isNotEmpty();
        assertThat(teams.view(action).money()).hasSize(2);
    }

    @Test
    void who_does_not_wait_goes_on_and_a_request_that_was_sent_goes_its_own_way() throws Exception {
        var request = sent(begun());
        as(subsidies.town.person("guide"), () -> the(ActionFunding.class).drop(action));
        as(
                subsidies.town.person("guide"),
                () -> the(ActionFunding.class)
                        .reconsider(ActionTown.task(action, ActionProcess.Step.reconsiderAction), action, false));

        decided(request);
        posted(request);

        var view = teams.view(action);
        assertThat(view.lastMoney().outcome()).isEqualTo(MoneyOutcome.GRANTED);
        assertThat(view.state()).as("it did not wait for it").isEqualTo(ActionState.INVITING);
        assertThat(steps(action)).containsExactly("inviteNeighbours");
    }

    @Test
    void a_member_of_another_team_cannot_ask_for_it() throws Exception {
        var stranger = teams.joins(teams.team("Buurtteam Eik"), "Sem");

        assertThat(the(ActionRequests.class).waiting(stranger)).isEmpty();
        assertThatThrownBy(() -> the(ActionRequests.class).begin(stranger, action, "nl"))
                .isInstanceOf(NotFound.class);
    }

    private void asks() throws Exception {
        as(
                subsidies.town.person("guide"),
                () -> the(ActionFunding.class)
                        .ask(
                                ActionTown.task(action, ActionProcess.Step.arrangeMoney),
                                action,
                                "buurtgeld",
                                euros(640)));
    }

    private String begun() {
        return the(ActionRequests.class).begin(iris, action, "nl").value();
    }

    /** The member fills in what was not known, and sends it. */
    private CaseNumber sent(String token) {
        var drafts = the(RequestDrafts.class);
        var form = drafts.open(token)
                .form()
                .answer(FormField.NAME, "Iris Hazelaar")
                .answer(FormField.STREET, "Lijsterhof")
                .answer(FormField.HOUSE_NUMBER, "14")
                .answer(FormField.POSTCODE, "1964 AB")
                .answer(FormField.TOWN, "Testdorp")
                .answer(FormField.CHANNEL, "POST")
                .answer(FormField.WHY, "Buren kennen elkaar niet.")
                .answer(FormField.FOR_WHOM, "De hele buurt.")
                .answer(FormField.THEME, "groen")
                .answer(FormField.SUPPORTERS, "9")
                .answer(FormField.OWN_HOURS, "120")
                .answer(FormField.IBAN, "NL91 ABNA 0417 1643 00")
                .answer(FormField.TRUTHFUL, "true");
        for (var step : RequestStep.values()) drafts.save(token, step, form);
        return drafts.send(token).caseNumber();
    }

    private void decided(CaseNumber request) throws Exception {
        subsidies.completed(request);
        subsidies.eligible(request);
        subsidies.proposed(request, euros(640));
        subsidies.granted(request, euros(640));
    }

    private void posted(CaseNumber request) throws Exception {
        var letter = SubsidyTown.task(request, Step.postLetter);
        as(subsidies.caseworker(), () -> the(LetterPosting.class).posted(letter, request, LocalDate.now(Dutch.ZONE)));
    }
}
