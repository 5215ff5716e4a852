package nl.groeikracht.programme;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Meetings in which those who work on a programme, in all its municipalities, learn from each other. */
@Stateless
@RolesAllowed({"programme-manager", "guide", "decider", "treasurer", "auditor", "administrator"})
public class Intervision {

    static final int MOST_ATTENDEES = 500;
    private static final int SUBJECT_LIMIT = 200;

    @Inject
    ProgrammeDesk desk;

    @Inject
    Programmes programmes;

    @Inject
    MeetingRecords records;

    @Inject
    LessonBook book;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The newest first. */
    public List<MeetingView> of(CaseNumber programme) {
        return records.of(desk.read(programme).number());
    }

    @RolesAllowed({"programme-manager", "guide"})
    public void hold(NewMeeting meeting) {
        var programme = desk.read(meeting.programme());
        var gmCode = programmes.municipalities(programme).stream()
                .filter(one -> user.isIn(one, GUIDE, PROGRAMME_MANAGER))
                .findFirst()
                .orElseGet(programme::gmCode);
        user.require(gmCode, programme.number().value(), GUIDE, PROGRAMME_MANAGER);
        requireComplete(meeting);
        var subject = PlainText.required(meeting.subject(), SUBJECT_LIMIT);
        long id = records.add(meeting, gmCode, subject, user.username(), clock.instant());
        meeting.lessons()
                .forEach((theme, lessons) -> lessons.forEach(words -> book.add(new Lesson(
                        programme.number(),
                        gmCode,
                        programme.theme(theme),
                        words,
                        LessonSource.MEETING,
                        null,
                        id,
                        meeting.heldOn()))));
        audit.record(AuditEntry.of(ProgrammeAct.MEETING_HELD)
                .in(gmCode)
                .onCase(programme.number())
                .after("heldOn", meeting.heldOn())
                .after("subject", subject)
                .after("attendees", meeting.attendees()));
    }

    private void requireComplete(NewMeeting meeting) {
        var today = Dutch.today(clock);
        if (meeting.heldOn() == null || meeting.heldOn().isAfter(today)) {
            throw new Refusal("refusal.programmeDayAhead", today);
        }
        if (meeting.roles().isEmpty()) {
            throw new Refusal("refusal.meetingRoles");
        }
        if (meeting.attendees() < 2 || meeting.attendees() > MOST_ATTENDEES) {
            throw new Refusal("refusal.meetingAttendees", MOST_ATTENDEES);
        }
        if (meeting.lessons().values().stream().allMatch(List::isEmpty)) {
            throw new Refusal("refusal.meetingLessons");
        }
    }
}
