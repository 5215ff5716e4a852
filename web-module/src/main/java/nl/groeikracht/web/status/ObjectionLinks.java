package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.objection.ObjectionFiling;
import nl.groeikracht.objection.ObjectionTracking;

/** The objections of a resident on the status page, and the way to a new one. */
@Named
@RequestScoped
public class ObjectionLinks extends TrackedPage {

    @Inject
    ObjectionFiling filing;

    @Inject
    ObjectionTracking objections;

    private List<Line> lines;
    private boolean possible;

    @Override
    void opened() {
        lines = objections.all(token).stream()
                .map(objection -> new Line(
                        objection.number().value(),
                        addressOf("/status/bezwaar/volgen") + "&nummer=" + objection.number(),
                        texts.get("objection", "track.state." + objection.stateForObjector())))
                .toList();
        possible = filing.open(token).obstacle() == null;
    }

    public boolean isPossible() {
        return possible;
    }

    public String getPath() {
        return addressOf("/status/bezwaar");
    }

    public List<Line> getLines() {
        return lines;
    }

    /** An objection to follow. */
    public record Line(String number, String url, String state) {}
}
