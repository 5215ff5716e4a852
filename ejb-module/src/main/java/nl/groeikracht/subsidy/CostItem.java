package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;

/** One line of the plan's costs. */
@Embeddable
public record CostItem(
        String what, @Column(name = "amount_cents") Money amount) implements Serializable {

    public static final int LIMIT = 200;

    public CostItem {
        what = PlainText.required(what, LIMIT);
    }
}
