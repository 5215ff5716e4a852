package nl.groeikracht.subsidy;

import java.io.Serializable;
import nl.groeikracht.process.OpenTask;

/**
 * What has to be done next.
 *
 * @param assigneeName who has it; null when it is free
 * @param obstacle why the one who looks cannot do it; null when nothing stands in the way
 */
public record WaitingTask(OpenTask task, String assigneeName, Obstacle obstacle) implements Serializable {

    public boolean isMine() {
        return obstacle == null;
    }

    /** Why somebody else has to do it. */
    public enum Obstacle {
        /** It belongs to another role. */
        ROLE,
        /** Whoever assessed a request does not decide on it. */
        ASSESSOR,
        /** Somebody else took it. */
        TAKEN
    }
}
