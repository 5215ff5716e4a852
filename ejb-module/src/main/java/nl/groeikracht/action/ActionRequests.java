package nl.groeikracht.action;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.initiative.OwnMembership;
import nl.groeikracht.initiative.Scale;
import nl.groeikracht.initiative.TeamCard;
import nl.groeikracht.initiative.TeamCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.AskedFor;
import nl.groeikracht.subsidy.CostLine;
import nl.groeikracht.subsidy.DraftToken;
import nl.groeikracht.subsidy.FormField;
import nl.groeikracht.subsidy.RequestDrafts;
import nl.groeikracht.subsidy.RequestForm;

/**
 * Where a member of a team, with the own secret link, asks money for an action: the form is filled in with what is known.
 * The key of the request is the member's; nobody who guides the team has it.
 */
@Stateless
@PermitAll
public class ActionRequests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Inject
    OwnMembership membership;

    @Inject
    ActionRecords records;

    @Inject
    ActionLines lines;

    @Inject
    TeamCards cards;

    @Inject
    RequestDrafts drafts;

    /** The actions of the member's team for which money is still to be asked. */
    public List<Asking> waiting(MemberKey key) {
        var team = membership.read(key).number();
        var waiting = new ArrayList<Asking>();
        for (var line : lines.ofTeam(team)) {
            if (line.state() == ActionState.WAITING && line.team().equals(team)) {
                records.openMoney(line.number())
                        .ifPresent(money -> waiting.add(new Asking(line.number(), line.title(), money.view())));
            }
        }
        return List.copyOf(waiting);
    }

    /**
     * @param language {@code nl} or {@code en}
     * @throws Refusal when the team sent a request for it before, or the scheme is closed
     */
    public DraftToken begin(MemberKey key, CaseNumber number, String language) {
        var kept = membership.read(key);
        var action = records.read(number);
        if (!action.team().equals(kept.number())) {
            throw new NotFound("action of " + kept.number(), number.value());
        }
        var money = records.openMoney(number)
                .filter(asked -> !asked.isSent())
                .orElseThrow(() -> new Refusal("refusal.nothingToAsk"));
        var team = cards.read(kept.number());
        return drafts.start(
                action.gmCode(),
                money.scheme(),
                language,
                AskedFor.of(number, action.title() + ", " + team.name()),
                known(action, team, money.asked()));
    }

    private static RequestForm known(NeighbourhoodAction action, TeamCard team, Money asked) {
        var form = RequestForm.empty()
                .answer(FormField.ON_BEHALF_OF, team.name())
                .answer(FormField.TITLE, shortened(action.title()))
                .answer(FormField.WHAT, action.about())
                .answer(FormField.SCALE, Scale.NEIGHBOURHOOD.name())
                .answer(FormField.NEIGHBOURHOOD, team.neighbourhoodCode())
                .answer(FormField.COLLECTIVE, "true")
                .answer(FormField.INSTITUTION, "false")
                .answer(
                        FormField.PARTICIPANTS,
                        action.expected() == null ? "" : action.expected().toString())
                .answer(FormField.SUPPORTERS, String.valueOf(team.members()))
                .answer(FormField.START, day(action.heldOn()))
                .answer(FormField.END, day(action.heldOn()))
                .answer(FormField.ASKED, amount(asked));
        form.setCosts(List.of(new CostLine(shortened(action.title()), amount(asked)), new CostLine()));
        return form;
    }

    private static String shortened(String title) {
        return title.length() <= FormField.TITLE.limit() ? title : title.substring(0, FormField.TITLE.limit());
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String amount(Money money) {
        return money.toEuros()
                .setScale(2, RoundingMode.UNNECESSARY)
                .toPlainString()
                .replace('.', ',');
    }

    /** An action for which money is to be asked. */
    public record Asking(CaseNumber action, String title, MoneyView money) {}
}
