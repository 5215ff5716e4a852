package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.action.ActionTold;
import nl.groeikracht.growth.TeamStopped;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Writes down what is learnt while other things happen: a team stops or tells of an action, a year is reported, a programme closes. */
@ApplicationScoped
class LessonBook {

    @Inject
    LessonRecords records;

    @Inject
    Choices choices;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    void stopped(@Observes TeamStopped news) {
        ofTeam(news.programme(), news.team(), news.gmCode(), news.theme(), news.lessons(), LessonSource.STOPPED);
    }

    void told(@Observes ActionTold news) {
        ofTeam(news.programme(), news.team(), news.gmCode(), news.theme(), news.lessons(), LessonSource.ACTION);
    }

    /** Under the theme for which its neighbourhood was chosen, or its own. */
    private void ofTeam(
            CaseNumber programme, CaseNumber team, String gmCode, String own, String words, LessonSource source) {
        var theme = programme == null ? own : track(programme, team).orElse(own);
        add(new Lesson(programme, gmCode, theme, words, source, team, null, Dutch.today(clock)));
    }

    void ofYear(Programme programme, String words) {
        add(ofProgramme(programme, words, LessonSource.YEAR));
    }

    void ofClose(Programme programme, String words) {
        add(ofProgramme(programme, words, LessonSource.CLOSE));
    }

    void add(Lesson lesson) {
        records.add(lesson, user.username(), clock.instant());
    }

    private Lesson ofProgramme(Programme programme, String words, LessonSource source) {
        return new Lesson(programme.number(), programme.gmCode(), "", words, source, null, null, Dutch.today(clock));
    }

    private java.util.Optional<String> track(CaseNumber programme, CaseNumber team) {
        return choices.of(programme).stream()
                .filter(chosen -> team.value().equals(chosen.team()))
                .map(Chosen::track)
                .findFirst();
    }
}
