package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.OpenTask;

/** One team: the five phases, the next step, its people, its guidance and what was agreed. */
@Named
@RequestScoped
public class TeamPage extends TeamWorkPage {

    private List<OpenTask> tasks;

    @Override
    void loaded() {
        tasks = overview.tasks(team());
    }

    public List<OpenTask> getTasks() {
        return tasks;
    }

    /** Whether this person may do a task of that group. */
    public boolean mayDo(OpenTask task) {
        return user.isIn(getGrowth().gmCode(), Role.ofCode(task.group()));
    }
}
