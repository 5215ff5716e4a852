package nl.groeikracht.web.distribution;

import jakarta.inject.Inject;
import nl.groeikracht.distribution.RoundTask;
import nl.groeikracht.distribution.RoundView;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.followup.FollowUpTaskPage;

/** What the tasks in a round share. */
public abstract class RoundTaskPage extends FollowUpTaskPage {

    @Inject
    FieldProblems problems;

    private RoundView round;

    protected void show(RoundTask opened) {
        show(opened.task(), opened.card(), opened.hints());
        round = opened.round();
    }

    @Override
    protected String area() {
        return "distribution";
    }

    void wrong(String input, String area, String key, Object... values) {
        problems.add(input, texts.get(area, key, values));
    }

    public RoundView getRound() {
        return round;
    }
}
