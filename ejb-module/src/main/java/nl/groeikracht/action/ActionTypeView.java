package nl.groeikracht.action;

import java.io.Serializable;
import java.util.List;

/**
 * A kind of action from the catalogue, with what others learnt from it.
 *
 * @param example where it was done before, with what result; empty when not known
 * @param measure what is counted; empty when nothing is
 * @param preparation what is prepared for it, in order
 */
public record ActionTypeView(
        long id, String name, String about, String example, String lessons, String measure, List<String> preparation)
        implements Serializable {

    public ActionTypeView {
        preparation = List.copyOf(preparation);
    }

    public boolean isCounted() {
        return !measure.isEmpty();
    }
}
