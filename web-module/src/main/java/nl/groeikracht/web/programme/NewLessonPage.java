package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.programme.Lessons;
import nl.groeikracht.programme.NewLesson;
import nl.groeikracht.shared.CaseNumber;

/** A lesson that was learnt with a team. */
@Named
@RequestScoped
public class NewLessonPage extends LearningPage {

    @Inject
    Lessons lessons;

    private String team;
    private String theme;
    private String words;

    public void save() throws IOException {
        require("team", team != null && !team.isBlank(), "lesson.error.team");
        require("les", words != null && !words.isBlank(), "lesson.error.words");
        if (!problems.any()) {
            lessons.record(new NewLesson(getDetail().programme().number(), theme, words, CaseNumber.of(team)));
            done("lesson.saved");
        }
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
