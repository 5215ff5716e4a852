package nl.groeikracht.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.groeikracht.process.EngineReplay;
import nl.groeikracht.shared.BusinessClock;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Lets the invented teams grow: each deed at its own moment, in order, with the evaluations that fall due in between. */
@ApplicationScoped
class DemoTeams {

    private static final Logger LOG = System.getLogger(DemoTeams.class.getName());
    private static final LocalTime EARLY = LocalTime.of(9, 30);

    @Inject
    DemoTeamDeeds deeds;

    @Inject
    DemoActionDeeds actions;

    @Inject
    DemoTeamPages pages;

    @Inject
    DemoPeople people;

    @Inject
    EngineReplay engine;

    @Inject
    BusinessClock clock;

    /** The engine itself rests meanwhile. Without the teams the rest of the demonstration still works. */
    void make() {
        try {
            replay();
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "Demo data: the teams broke off", broken);
        }
    }

    private void replay() {
        Map<DemoTeam, CaseNumber> numbers = new HashMap<>();
        var stuck = new ArrayList<DemoTeam>();
        for (var deed : course(clock)) {
            passTime(deed.at());
            if (!stuck.contains(deed.team()) && !perform(deed, numbers)) {
                stuck.add(deed.team());
            }
        }
        passTime(clock.instant());
    }

    private boolean perform(TeamDeed deed, Map<DemoTeam, CaseNumber> numbers) {
        try {
            clock.asOf(
                    deed.at(),
                    () -> people.as(deed.who(), () -> {
                        if (deed.verb().equals("founded")) {
                            numbers.put(deed.team(), found(deed.team()));
                        } else {
                            perform(deed, numbers.get(deed.team()));
                        }
                    }));
            return true;
        } catch (RuntimeException impossible) {
            LOG.log(Level.ERROR, "Demo data: the rest of \"" + deed.team().name() + "\" is left out", impossible);
            return false;
        }
    }

    private void perform(TeamDeed deed, CaseNumber team) {
        if (DemoActionDeeds.VERBS.contains(deed.verb())) {
            actions.perform(team, deed.verb(), deed.detail());
        } else if (deed.verb().equals("page")) {
            pages.make(team, deed.detail());
        } else {
            deeds.perform(team, deed.verb(), deed.detail());
        }
    }

    private CaseNumber found(DemoTeam team) {
        return deeds.found(
                team.gmCode(),
                team.name(),
                team.place(),
                team.neighbourhood(),
                team.inhabitants(),
                team.begins().name(),
                team.guide() + ";" + team.contact());
    }

    private void passTime(Instant until) {
        for (var next = engine.nextTimer(until); next.isPresent(); next = engine.nextTimer(until)) {
            clock.asOf(next.get().plusSeconds(1), engine::workOff);
        }
    }

    private static List<TeamDeed> course(Clock clock) {
        var today = Dutch.today(clock);
        var all = new ArrayList<TeamDeed>();
        for (var team : Stream.concat(DemoTeam.all().stream(), DemoTeam.elsewhere().stream())
                .toList()) {
            var minutes = 0;
            for (var line : team.course().strip().lines().toList()) {
                var words = line.split(" ", 3);
                var at = today.minusDays(Integer.parseInt(words[0]))
                        .atTime(EARLY)
                        .plusMinutes(minutes++)
                        .atZone(Dutch.ZONE)
                        .toInstant();
                all.add(new TeamDeed(at, team, words[1], words.length > 2 ? words[2] : ""));
            }
        }
        all.sort((one, other) -> one.at().compareTo(other.at()));
        return all;
    }

    private record TeamDeed(Instant at, DemoTeam team, String verb, String detail) {

        /** The municipality signs; all else is the guide's. */
        String who() {
            return verb.equals("signs") ? team.manager() : team.guide();
        }
    }
}
