package nl.groeikracht.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import nl.groeikracht.demo.DemoTime;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Moves the demonstration's time forward. */
@Named
@RequestScoped
public class TimePage {

    private static final String PATH = "/demo/tijd";

    @Inject
    DemoTime time;

    @Inject
    Texts texts;

    public Instant getNow() {
        return time.now();
    }

    /** Null when no term runs. */
    public Instant getNextDeadline() {
        return time.nextDeadline().orElse(null);
    }

    public void day() throws IOException {
        moveBy(Duration.ofDays(1));
    }

    public void week() throws IOException {
        moveBy(Duration.ofDays(7));
    }

    public void deadline() throws IOException {
        time.moveToNextDeadline();
        moved();
    }

    private void moveBy(Duration step) throws IOException {
        time.moveBy(step);
        moved();
    }

    private void moved() throws IOException {
        Messages.addFlashGlobalInfo(texts.get("demo", "time.moved", Dutch.dateOf(time.now())));
        Faces.redirect(PATH);
    }
}
