package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.programme.Lessons;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Takes a lesson out of sight, with a reason. */
@Named
@RequestScoped
public class WithdrawLessonPage {

    @Inject
    @Param(name = "les")
    Long id;

    @Inject
    Lessons lessons;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    private String reason;

    public void withdraw() throws IOException {
        if (reason == null || reason.isBlank()) {
            problems.add("reden", texts.get("programme", "lesson.error.reason"));
            return;
        }
        lessons.withdraw(id == null ? 0 : id, reason);
        Messages.addFlashGlobalInfo(texts.get("programme", "lesson.withdrawn"));
        Faces.redirect("/werk/lessen");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
