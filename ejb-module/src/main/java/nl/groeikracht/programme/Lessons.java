package nl.groeikracht.programme;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * What was learnt, to look for and to add to. All municipalities of a programme see each other's lessons; of the teams
 * behind them only their own.
 */
@Stateless
@RolesAllowed({"programme-manager", "guide", "decider", "treasurer", "auditor", "administrator"})
public class Lessons {

    private static final int MOST_EXPORTED = 10_000;
    private static final int REASON_LIMIT = 500;

    @Inject
    LessonRecords records;

    @Inject
    LessonBook book;

    @Inject
    ProgrammeDesk desk;

    @Inject
    Teams teams;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What fits best first; without words to look for the newest. */
    public List<LessonView> find(LessonQuery query, int from, int atMost) {
        return records.find(query, readers(), own(), from, atMost);
    }

    public int count(LessonQuery query) {
        return records.count(query, readers());
    }

    public List<String> themes() {
        return records.themes(readers());
    }

    /** For a file; remembered, because it leaves the system. */
    public List<LessonView> export(LessonQuery query) {
        var found = find(query, 0, MOST_EXPORTED);
        readers().stream()
                .sorted()
                .findFirst()
                .ifPresent(gmCode -> audit.record(AuditEntry.of(ProgrammeAct.LESSONS_EXPORTED)
                        .in(gmCode)
                        .after("search", query.text())
                        .after("lines", found.size())));
        return found;
    }

    /** What was learnt of a team, by whoever works on it. */
    @RolesAllowed({"programme-manager", "guide"})
    public void record(NewLesson lesson) {
        var programme = desk.read(lesson.programme());
        if (lesson.team() == null) {
            throw new Refusal("refusal.lessonTeam");
        }
        var team = teams.read(lesson.team());
        user.require(team.gmCode(), lesson.team().value(), GUIDE, PROGRAMME_MANAGER);
        if (!programme.number().equals(team.programme())) {
            throw new NotFound("team of " + programme.number(), lesson.team().value());
        }
        book.add(new Lesson(
                programme.number(),
                team.gmCode(),
                programme.theme(lesson.theme()),
                lesson.words(),
                LessonSource.TEAM,
                lesson.team(),
                null,
                Dutch.today(clock)));
        audit.record(AuditEntry.of(ProgrammeAct.LESSON_RECORDED)
                .in(team.gmCode())
                .onCase(programme.number())
                .after("theme", lesson.theme())
                .after("team", lesson.team()));
    }

    /** Takes a lesson out of sight, such as when a name of somebody slipped in. */
    @RolesAllowed("programme-manager")
    public void withdraw(long id, String reason) {
        var gmCode = records.gmCode(id);
        user.require(gmCode, "lesson " + id, PROGRAMME_MANAGER);
        var because = PlainText.required(reason, REASON_LIMIT);
        records.withdraw(id, Dutch.today(clock));
        audit.record(AuditEntry.of(ProgrammeAct.LESSON_WITHDRAWN)
                .in(gmCode)
                .because(because)
                .after("lesson", id));
    }

    private Set<String> readers() {
        return user.municipalitiesAs(ProgrammeDesk.READERS);
    }

    private Set<String> own() {
        return user.municipalitiesAs(GUIDE, PROGRAMME_MANAGER);
    }
}
