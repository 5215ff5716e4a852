package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.DeMinimisCap;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * How much small aid an undertaking may still get (EU regulation 2023/2831).
 *
 * @param number of the undertaking in the trade register
 * @param countsFrom the first day that counts
 * @param known what this municipality granted it since that day
 * @param declared what it declared to have had from others
 */
public record DeMinimisView(String number, DeMinimisCap cap, LocalDate countsFrom, List<Earlier> known, Money declared)
        implements Serializable {

    public DeMinimisView {
        known = List.copyOf(known);
    }

    /** An earlier grant, as it stands now. */
    public record Earlier(CaseNumber number, LocalDate on, Money amount) implements Serializable {}

    public Money granted() {
        return known.stream().map(Earlier::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Granted here and declared. */
    public Money used() {
        return granted().plus(declared);
    }

    /** What may still be granted; zero when the cap is reached. */
    public Money room() {
        return cap.amount().lessAtMost(used());
    }

    public boolean fits(Money amount) {
        return !amount.exceeds(room());
    }
}
