package nl.groeikracht.process;

import nl.groeikracht.shared.Refusal;

/** The work was done, withdrawn or taken over by time meanwhile; or it is not of this case. */
public class TaskGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public TaskGone() {
        super("refusal.taskGone");
    }
}
