package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Typed;

/**
 * The sums below the plan, of what can be read so far.
 *
 * @param income own money and money from others
 * @param shortage what the costs leave to be asked
 * @param asked the shortage, or less when the resident asks less
 * @param unread the cost lines, counted from 1, that do not count yet
 */
public record PlanSums(Money costs, Money income, Money shortage, Money asked, List<Integer> unread)
        implements Serializable {

    /** Above this an amount is a slip of the finger. */
    static final BigDecimal MOST = new BigDecimal("10000000");

    public static PlanSums of(RequestForm form) {
        var costs = Money.ZERO;
        var unread = new ArrayList<Integer>();
        for (int line = 0; line < form.getCosts().size(); line++) {
            var cost = form.getCosts().get(line);
            if (isReadable(cost.getAmount())) {
                costs = costs.plus(read(cost.getAmount()));
            } else if (!cost.isUnused()) {
                unread.add(line + 1);
            }
        }
        var income = read(form.text(FormField.OWN_MONEY)).plus(read(form.text(FormField.OTHER_INCOME)));
        var shortage = costs.lessAtMost(income);
        var asked = isReadable(form.text(FormField.ASKED)) ? read(form.text(FormField.ASKED)) : shortage;
        return new PlanSums(costs, income, shortage, asked, List.copyOf(unread));
    }

    private static boolean isReadable(String typed) {
        return Typed.amount(typed).filter(PlanSums::fits).isPresent();
    }

    /** What cannot be read counts for nothing. */
    private static Money read(String typed) {
        return Typed.amount(typed).filter(PlanSums::fits).map(Money::of).orElse(Money.ZERO);
    }

    private static boolean fits(BigDecimal amount) {
        return amount.signum() >= 0 && amount.compareTo(MOST) <= 0;
    }
}
