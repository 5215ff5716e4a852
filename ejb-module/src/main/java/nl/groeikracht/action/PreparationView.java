package nl.groeikracht.action;

import java.io.Serializable;
import java.time.LocalDate;

/** Something to prepare. @param doneOn null when it is still to be done */
public record PreparationView(long id, String what, LocalDate doneOn) implements Serializable {

    public boolean isDone() {
        return doneOn != null;
    }
}
