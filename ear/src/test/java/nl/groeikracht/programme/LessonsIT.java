package nl.groeikracht.programme;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeikracht.blackbox.ServerDatabase;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.TeamCourse;
import nl.groeikracht.growth.TeamFoundation;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.initiative.TeamOrigin;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What is learnt in one municipality of a programme, and who else reads it. */
@ArquillianTest
class LessonsIT {

    private static final String LESSON = "Begin met de buurten waar mensen elkaar al kennen; isoleren komt later.";

    @Deployment
    static WebArchive war() {
        return ThinWar.of(LessonsIT.class, ProgrammeTown.class);
    }

    @Test
    void the_other_municipality_reads_what_a_stopped_team_taught_and_not_whose_team_it_was() throws Exception {
        var town = ProgrammeTown.found();
        var neighbour = ProgrammeTown.found();
        var stranger = ProgrammeTown.found();
        var programme = together(town, neighbour);
        var team = team(town, programme, "energie");
        as(town.town().person("guide"), () -> the(TeamCourse.class).stop(team, LESSON));

        assertThat(found(town, "buurt")).singleElement().satisfies(lesson -> {
            assertThat(lesson.words()).isEqualTo(LESSON);
            assertThat(lesson.theme()).isEqualTo("energie");
            assertThat(lesson.source()).isEqualTo(LessonSource.STOPPED);
            assertThat(lesson.team()).isEqualTo(team.value());
        });
        assertThat(found(neighbour, "isolatie OR isoleren")).singleElement().satisfies(lesson -> {
            assertThat(lesson.words()).isEqualTo(LESSON);
            assertThat(lesson.gmCode()).isEqualTo(town.gmCode());
            assertThat(lesson.team()).isNull();
            assertThat(lesson.teamName()).isNull();
        });
        assertThat(found(stranger, "")).isEmpty();

        assertThatThrownBy(() -> as(
                        neighbour.town().person("guide"),
                        () -> the(GrowthOverview.class).read(team)))
                .isInstanceOf(NotFound.class);
        assertThat(as(neighbour.manager(), () -> the(ProgrammeOverview.class).read(programme))
                        .teams())
                .isEmpty();
        assertThat(as(town.manager(), () -> the(ProgrammeOverview.class).read(programme))
                        .teams())
                .hasSize(1);
    }

    @Test
    void a_lesson_of_a_team_in_no_programme_stays_in_its_own_municipality() throws Exception {
        var town = ProgrammeTown.found();
        var neighbour = ProgrammeTown.found();
        together(town, neighbour);
        var team = team(town, null, "");
        as(town.town().person("guide"), () -> the(TeamCourse.class).stop(team, LESSON));

        assertThat(found(town, "")).hasSize(1);
        assertThat(found(neighbour, "")).isEmpty();
    }

    @Test
    void words_are_found_in_their_other_forms_and_odd_input_finds_nothing() throws Exception {
        var town = ProgrammeTown.found();
        var programme = together(town, ProgrammeTown.found());
        var team = team(town, programme, "");
        as(town.town().person("guide"), () -> {
            the(Lessons.class).record(new NewLesson(programme, "Energie", "Wijken verschillen van elkaar.", team));
            the(Lessons.class).record(new NewLesson(programme, "", "Een feest opent deuren.", team));
        });

        assertThat(found(town, "wijk")).hasSize(1);
        assertThat(found(town, "feesten")).hasSize(1);
        assertThat(found(town, "wijk feest")).isEmpty();
        assertThat(found(town, "wijk or feest")).hasSize(2);
        assertThat(found(town, "-feest \"verschillen van")).hasSize(1);
        assertThat(found(town, "') & | : * \\ <script>")).isEmpty();
        assertThat(as(town.manager(), () -> the(Lessons.class).count(new LessonQuery("", "ENERGIE", ""))))
                .isEqualTo(1);
        assertThat(as(town.manager(), () -> the(Lessons.class).themes())).containsExactly("energie");
        assertThatThrownBy(() -> as(
                        town.town().person("guide"),
                        () -> the(Lessons.class).record(new NewLesson(programme, "parkeren", "Een les.", team))))
                .hasMessageContaining("refusal.programmeTheme");
    }

    @Test
    void a_meeting_gives_lessons_by_theme_and_keeps_roles_instead_of_names() throws Exception {
        var town = ProgrammeTown.found();
        var neighbour = ProgrammeTown.found();
        var programme = together(town, neighbour);
        var today = LocalDate.now(Dutch.ZONE);

        assertThatThrownBy(() -> as(
                        neighbour.manager(),
                        () -> the(Intervision.class)
                                .hold(new NewMeeting(
                                        programme,
                                        today,
                                        "Werven",
                                        Set.of(Role.GUIDE),
                                        4,
                                        Map.of("energie", List.of())))))
                .hasMessageContaining("refusal.meetingLessons");
        as(
                neighbour.manager(),
                () -> the(Intervision.class)
                        .hold(new NewMeeting(
                                programme,
                                today,
                                "Werven",
                                Set.of(Role.GUIDE, Role.PROGRAMME_MANAGER),
                                9,
                                Map.of(
                                        "energie", List.of("Ga langs de deuren.", "Vraag het nog eens."),
                                        "wijkplannen", List.of("Kom op straat.")))));

        assertThat(as(town.manager(), () -> the(Intervision.class).of(programme)))
                .singleElement()
                .satisfies(meeting -> {
                    assertThat(meeting.roles()).containsExactly(Role.GUIDE, Role.PROGRAMME_MANAGER);
                    assertThat(meeting.attendees()).isEqualTo(9);
                    assertThat(meeting.themes()).containsExactly("energie", "wijkplannen");
                    assertThat(meeting.lessons()).isEqualTo(3);
                });
        assertThat(found(town, "deur"))
                .singleElement()
                .satisfies(lesson -> assertThat(lesson.meeting()).isEqualTo("Werven"));
    }

    @Test
    void a_lesson_stays_as_it_was_written_until_its_municipality_takes_it_out_of_sight() throws Exception {
        var town = ProgrammeTown.found();
        var neighbour = ProgrammeTown.found();
        var programme = together(town, neighbour);
        var team = team(town, programme, "");
        as(town.town().person("guide"), () -> the(TeamCourse.class).stop(team, LESSON));
        long id = found(town, "").get(0).id();

        assertThatThrownBy(() -> ServerDatabase.asOwner("update lesson set words = 'Anders' where id = " + id))
                .hasStackTraceContaining("stays as it was written");
        assertThatThrownBy(() -> ServerDatabase.update("delete from lesson where id = " + id))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> as(neighbour.manager(), () -> the(Lessons.class).withdraw(id, "Niet van ons")))
                .isInstanceOf(NotFound.class);
        as(town.manager(), () -> the(Lessons.class).withdraw(id, "Er staat een naam in."));
        assertThat(found(town, "")).isEmpty();
        assertThat(found(neighbour, "")).isEmpty();
    }

    private static List<LessonView> found(ProgrammeTown reader, String text) throws Exception {
        return as(reader.manager(), () -> the(Lessons.class).find(new LessonQuery(text, "", ""), 0, 20));
    }

    private static CaseNumber together(ProgrammeTown town, ProgrammeTown neighbour) throws Exception {
        return as(
                town.manager(),
                () -> the(ProgrammeFounding.class)
                        .found(new ProgrammePlan(
                                List.of(town.gmCode(), neighbour.gmCode()),
                                "Samen",
                                "Samen leren.",
                                "wijkplannen\nenergie",
                                LocalDate.now(Dutch.ZONE),
                                3,
                                2,
                                4)));
    }

    private static CaseNumber team(ProgrammeTown town, CaseNumber programme, String theme) throws Exception {
        var guide = town.town().person("guide");
        return as(
                guide,
                () -> the(TeamFoundation.class)
                        .found(
                                new NewTeam(
                                        town.gmCode(),
                                        "Buurtteam",
                                        "Buurt",
                                        null,
                                        null,
                                        programme == null ? TeamOrigin.OWN_REQUEST : TeamOrigin.PROGRAMME,
                                        programme,
                                        "standard",
                                        "",
                                        theme,
                                        guide,
                                        null),
                                Phase.INITIATE,
                                ""));
    }
}
