package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.programme.Intervision;
import nl.groeikracht.programme.MeetingView;
import nl.groeikracht.programme.NewMeeting;

/** An intervision meeting: when, who by role, and what was learnt on each theme. */
@Named
@RequestScoped
public class MeetingPage extends LearningPage {

    @Inject
    Intervision intervision;

    private LocalDate heldOn;
    private String subject;
    private List<Role> roles = List.of();
    private Integer attendees;
    private final Map<String, String> lessons = new LinkedHashMap<>();
    private List<MeetingView> held = List.of();

    @Override
    void loaded() {
        getDetail().programme().themes().forEach(theme -> lessons.put(theme, ""));
        held = intervision.of(getDetail().programme().number());
    }

    public void save() throws IOException {
        require("datum", heldOn != null, "meeting.error.day");
        require("onderwerp", subject != null && !subject.isBlank(), "meeting.error.subject");
        require("aantal", attendees != null, "meeting.error.attendees");
        if (!problems.any()) {
            intervision.hold(new NewMeeting(
                    getDetail().programme().number(), heldOn, subject, Set.copyOf(roles), attendees, written()));
            done("meeting.saved");
        }
    }

    /** Each line is a lesson. */
    private Map<String, List<String>> written() {
        var written = new LinkedHashMap<String, List<String>>();
        lessons.forEach((theme, text) -> written.put(
                theme,
                (text == null ? "" : text)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()));
        return written;
    }

    /** Those who can be at a meeting. */
    public List<Role> getAllRoles() {
        return List.of(Role.GUIDE, Role.PROGRAMME_MANAGER, Role.CASEWORKER, Role.ADVISER, Role.DECIDER);
    }

    /** The newest first. */
    public List<MeetingView> getHeld() {
        return held;
    }

    /** {@code buurtbegeleider, behandelaar} */
    public String said(List<Role> those) {
        return those.stream()
                .map(role -> texts.get("common", "role." + role.code()))
                .collect(Collectors.joining(", "));
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles == null ? List.of() : roles;
    }

    public Integer getAttendees() {
        return attendees;
    }

    public void setAttendees(Integer attendees) {
        this.attendees = attendees;
    }

    /** What was typed, by theme. */
    public Map<String, String> getLessons() {
        return lessons;
    }
}
