package nl.groeikracht.growth;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.GrowthCycleProcess.Message;
import nl.groeikracht.initiative.MemberView;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.initiative.TeamMembers;
import nl.groeikracht.initiative.TeamOrigin;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Two teams that go on as one, as two villages did; and a team that goes on as theme teams, as one village did. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class TeamFusion {

    @Inject
    GrowthDesk desk;

    @Inject
    GrowthRecords records;

    @Inject
    GrowthCycles cycles;

    @Inject
    Teams teams;

    @Inject
    TeamMembers members;

    @Inject
    CaseProcess process;

    @Inject
    Event<TeamGoesOn> goesOn;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The new team begins in the phase of the one that is less far.
     *
     * @return the number of the new team
     */
    public CaseNumber merge(CaseNumber one, CaseNumber other, String name, String reasons) {
        if (one.equals(other)) {
            throw new Refusal("refusal.mergeWithItself");
        }
        var why = PlainText.required(reasons, GrowthCycle.TEXT_LIMIT);
        // In a fixed order, so that two mergers at once do not wait for each other.
        var both = Stream.of(one, other)
                .sorted()
                .map(number -> desk.take(number, GUIDE, PROGRAMME_MANAGER))
                .toList();
        if (!both.get(0).gmCode().equals(both.get(1).gmCode())) {
            throw new Refusal("refusal.otherMunicipality");
        }
        both.forEach(GrowthCycle::requireRunning);
        var first = teams.read(one);
        var second = teams.read(other);
        var phase = both.get(0).phase().isBefore(both.get(1).phase())
                ? both.get(0).phase()
                : both.get(1).phase();
        var merged = teams.found(
                successor(first, TeamOrigin.MERGER, name, first.place() + " en " + second.place(), first.theme()),
                List.of(one, other));
        both.forEach(cycle -> end(cycle, GrowthAct.MERGED, why, List.of(merged)));
        cycles.start(merged, phase, why);
        move(first, merged, first.members().stream().map(MemberView::id).toList());
        move(second, merged, second.members().stream().map(MemberView::id).toList());
        return merged;
    }

    /**
     * Each theme team begins in the phase in which the team was; each member goes along with one of them.
     *
     * @return the numbers of the new teams
     */
    public List<CaseNumber> split(CaseNumber number, List<TeamPart> parts, String reasons) {
        var why = PlainText.required(reasons, GrowthCycle.TEXT_LIMIT);
        var cycle = desk.take(number, GUIDE, PROGRAMME_MANAGER);
        cycle.requireRunning();
        var team = teams.read(number);
        requireEverybodyOnce(team, parts);
        var phase = cycle.phase();
        var founded = parts.stream()
                .map(part -> teams.found(
                        successor(team, TeamOrigin.SPLIT, part.name(), team.place(), part.theme()), List.of(number)))
                .toList();
        end(cycle, GrowthAct.SPLIT, why, founded);
        for (int nth = 0; nth < parts.size(); nth++) {
            cycles.start(founded.get(nth), phase, why);
            move(team, founded.get(nth), parts.get(nth).members());
        }
        return founded;
    }

    private static void requireEverybodyOnce(TeamView team, List<TeamPart> parts) {
        var placed = parts.stream().flatMap(part -> part.members().stream()).toList();
        var everybody = team.members().stream().map(MemberView::id).toList();
        if (parts.size() < 2
                || parts.stream().anyMatch(part -> part.members().isEmpty())
                || placed.size() != everybody.size()
                || !new HashSet<>(placed).containsAll(everybody)) {
            throw new Refusal("refusal.everybodyOnce");
        }
    }

    private void end(GrowthCycle cycle, GrowthAct act, String why, Collection<CaseNumber> successors) {
        var today = Dutch.today(clock);
        if (act == GrowthAct.MERGED) {
            cycle.merge(today);
        } else {
            cycle.split(today);
        }
        records.leave(cycle.team(), today);
        records.show(cycle, teams.read(cycle.team()));
        audit.record(GrowthDesk.entry(act, cycle).because(why).after("successors", successors));
        var message = act == GrowthAct.MERGED ? Message.joinedOtherTeam : Message.splitIntoTeams;
        process.signal(cycle.team(), message.name());
    }

    private void move(TeamView from, CaseNumber to, List<Long> ids) {
        members.move(from.number(), to, ids);
        goesOn.fire(new TeamGoesOn(from.number(), to, ids));
    }

    /** A team of the same neighbourhood, with the same guide and contact person. */
    private static NewTeam successor(TeamView of, TeamOrigin origin, String name, String place, String theme) {
        return new NewTeam(
                of.gmCode(),
                name,
                place,
                of.neighbourhoodCode(),
                of.inhabitants(),
                origin,
                of.programme(),
                of.approach(),
                of.association(),
                theme,
                of.guide(),
                of.contact());
    }
}
