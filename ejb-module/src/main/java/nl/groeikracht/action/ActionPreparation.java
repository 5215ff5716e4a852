package nl.groeikracht.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;

/** Something to do before an action can be held. */
@Entity
@Table(name = "action_preparation")
class ActionPreparation {

    static final int LIMIT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String action;
    private int position;
    private String what;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private String doneBy;

    protected ActionPreparation() {}

    ActionPreparation(CaseNumber action, int position, String what) {
        this.action = action.value();
        this.position = position;
        this.what = PlainText.required(what, LIMIT);
    }

    /** Ticked or not. @return whether that changed anything */
    boolean tick(boolean done, String by, LocalDate today) {
        if (done == isDone()) {
            return false;
        }
        doneOn = done ? today : null;
        doneBy = done ? by : null;
        return true;
    }

    boolean isDone() {
        return doneOn != null;
    }

    long id() {
        return id;
    }

    int position() {
        return position;
    }

    PreparationView view() {
        return new PreparationView(id, what, doneOn);
    }
}
