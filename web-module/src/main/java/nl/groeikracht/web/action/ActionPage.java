package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.action.ActionFunding;
import nl.groeikracht.action.ActionState;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.OpenTask;

/** One action: where it stands, what it got, what came of it and what grew from it. */
@Named
@RequestScoped
public class ActionPage extends ActionWorkPage {

    @Inject
    ActionFunding funding;

    private List<OpenTask> tasks;

    @Override
    void loaded() {
        tasks = overview.tasks(action());
    }

    public List<OpenTask> getTasks() {
        return tasks;
    }

    /** Whether this person may do a task of that group. */
    public boolean mayDo(OpenTask task) {
        return user.isIn(getView().gmCode(), Role.ofCode(task.group()));
    }

    public boolean isWaitingForMoney() {
        return getView().state() == ActionState.WAITING;
    }

    public boolean isGuiding() {
        return user.isIn(getView().gmCode(), Role.GUIDE);
    }

    public void drop() throws IOException {
        funding.drop(action());
        done("money.dropped");
    }
}
