package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.action.ActionCatalogue;
import nl.groeikracht.action.ActionTelling;
import nl.groeikracht.action.ActionTypeView;
import nl.groeikracht.action.NewAction;

/** What grows from an action that was done: nothing, one action or more. */
@Named
@RequestScoped
public class ActionFollowUpPage extends ActionTaskPage {

    @Inject
    ActionTelling telling;

    @Inject
    ActionCatalogue catalogue;

    private List<ActionTypeView> types = List.of();
    private final List<FollowUp> followUps = List.of(new FollowUp(1), new FollowUp(2), new FollowUp(3));

    @Override
    void loaded() {
        types = catalogue.of(getView().gmCode());
    }

    public void save() throws IOException {
        followUps.stream().filter(FollowUp::isHalf).forEach(this::sayHalf);
        if (problems.any()) {
            return;
        }
        var chosen = followUps.stream()
                .filter(one -> one.type != null)
                .map(one -> new NewAction(getView().team().number(), one.type, one.heading, "", action()))
                .toList();
        var grown = telling.finish(id(), action(), chosen);
        done(grown.isEmpty() ? "followUp.none" : "followUp.done", grown.size());
    }

    private void sayHalf(FollowUp followUp) {
        var field = followUp.type == null ? "soort" : "naam";
        problems.addInRow(
                field,
                ":" + (followUp.nth - 1) + ":",
                texts.get(ActionWords.AREA, followUp.type == null ? "new.type.missing" : "new.title.missing"));
    }

    public List<ActionTypeView> getTypes() {
        return types;
    }

    public List<FollowUp> getFollowUps() {
        return followUps;
    }

    /** A line of the form. */
    public static class FollowUp {

        private final int nth;
        private Long type;
        private String heading;

        FollowUp(int nth) {
            this.nth = nth;
        }

        boolean isHalf() {
            return Stream.of(type != null, heading != null && !heading.isBlank())
                            .distinct()
                            .count()
                    == 2;
        }

        public int getNth() {
            return nth;
        }

        public Long getType() {
            return type;
        }

        public void setType(Long type) {
            this.type = type;
        }

        public String getHeading() {
            return heading;
        }

        public void setHeading(String heading) {
            this.heading = heading;
        }
    }
}
