package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.PlainText;

/**
 * How a ceiling, or a change of it, was made known (Awb 4:27), with the conditions of Awb 4:28.
 *
 * @param gazette where: the municipal gazette and its number
 * @param beforeBudget requests had to be filed before the budget was adopted (4:28, a); said with the ceiling itself
 * @param announced the publication of the ceiling said that it may be lowered, and what that means (4:28, c)
 * @param fromBudget the lowering follows from the adoption or approval of the budget (4:28, b)
 */
public record CeilingNotice(
        LocalDate publishedOn, String gazette, boolean beforeBudget, boolean announced, boolean fromBudget)
        implements Serializable {

    public static final int GAZETTE_LIMIT = 200;

    public CeilingNotice {
        gazette = PlainText.required(gazette, GAZETTE_LIMIT);
    }

    public static CeilingNotice of(LocalDate publishedOn, String gazette) {
        return new CeilingNotice(publishedOn, gazette, false, false, false);
    }
}
