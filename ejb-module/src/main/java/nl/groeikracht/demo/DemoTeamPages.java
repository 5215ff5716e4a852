package nl.groeikracht.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import nl.groeikracht.initiative.NewMember;
import nl.groeikracht.initiative.Skill;
import nl.groeikracht.initiative.TeamMembers;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.teampage.TeamPageEditing;

/** Lets an invented team show itself: someone joins who writes its page with the own secret link. */
@Stateless
@PermitAll
public class DemoTeamPages {

    private static final int DAYS_UNTIL_MEETING = 30;

    @Inject
    TeamMembers members;

    @Inject
    TeamPageEditing editing;

    @Inject
    Clock clock;

    /** @param detail first name of who writes it, how neighbours reach the team, and its story; with semicolons */
    public void make(CaseNumber team, String detail) {
        var words = detail.split(";", 3);
        var key = members.add(
                team, new NewMember(words[0], "", false, "schrijft de pagina", Set.of(Skill.COMMUNICATION), true));
        editing.save(key, words[2], words[1], true);
        editing.addDate(
                key,
                Dutch.today(clock).plusDays(DAYS_UNTIL_MEETING),
                "Overleg van het team, iedereen mag komen luisteren",
                "Buurthuis");
    }
}
