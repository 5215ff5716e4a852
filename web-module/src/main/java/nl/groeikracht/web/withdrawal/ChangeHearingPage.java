package nl.groeikracht.web.withdrawal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.subsidy.ViewManner;
import nl.groeikracht.withdrawal.GrantChangeHearing;
import nl.groeikracht.withdrawal.GrantChangeTask;

/** What the receiver said of our plan, in a conversation or on paper. */
@Named
@RequestScoped
public class ChangeHearingPage extends ChangeTaskPage {

    @Inject
    GrantChangeHearing service;

    @Override
    GrantChangeTask read(TaskId id) {
        return service.open(id);
    }

    public void confirm() throws IOException {
        if (isBlank(getChoice())) {
            problem("hoe", "error.choice");
        }
        if (isBlank(getWords())) {
            problem("verslag", "error.report");
        }
        if (!problems.any()) {
            service.register(task().id(), task().number(), ViewManner.valueOf(getChoice()), getWords());
            done("hear.done", task().number());
        }
    }
}
