package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.action.ActionTelling;

/** The story of an action, for the neighbours and for other teams. */
@Named
@RequestScoped
public class ActionStoryPage extends ActionTaskPage {

    @Inject
    ActionTelling telling;

    private String story;
    private String lessons;

    public void save() throws IOException {
        if (!missing("verhaal", story, "story.missing")) {
            telling.tell(id(), action(), story, lessons);
            done("story.done");
        }
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }
}
