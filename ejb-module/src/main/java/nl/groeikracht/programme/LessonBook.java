package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.growth.TeamStopped;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Writes down what is learnt while other things happen: a team stops, a year is reported, a programme closes. */
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

    /** Under the theme for which its neighbourhood was chosen, or its own. */
    void stopped(@Observes TeamStopped news) {
        var theme = news.programme() == null
                ? news.theme()
                : track(news.programme(), news.team()).orElse(news.theme());
        add(new Lesson(
                news.programme(),
                news.gmCode(),
                theme,
                news.lessons(),
                LessonSource.STOPPED,
                news.team(),
                null,
                news.on()));
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
