package nl.groeikracht.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euro, kept in whole cents.
 *
 * <p>Never negative: what goes off an amount is a subtraction, and a subtraction below zero is a mistake that should be
 * seen ({@link ArithmeticException}). Sums that overflow are refused likewise.
 *
 * @param cents the amount in euro cents, at least 0
 */
public record Money(long cents) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(0);

    /** @throws IllegalArgumentException when the amount is below zero */
    public Money {
        if (cents < 0) {
            throw new IllegalArgumentException("An amount of money is never negative: " + cents + " cents");
        }
    }

    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    /** Whole euros: {@code euros(500)} is € 500,00. */
    public static Money euros(long euros) {
        return ofCents(Math.multiplyExact(euros, 100L));
    }

    /** @throws ArithmeticException when the amount has more than two decimals */
    public static Money of(BigDecimal euros) {
        return ofCents(
                euros.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
    }

    public BigDecimal toEuros() {
        return BigDecimal.valueOf(cents, 2);
    }

    public Money plus(Money other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    /** @throws IllegalArgumentException when {@code other} is more than this amount */
    public Money minus(Money other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    /** This amount less {@code other}, but never below zero. */
    public Money lessAtMost(Money other) {
        return other.exceeds(this) ? ZERO : minus(other);
    }

    public Money atMost(Money limit) {
        return exceeds(limit) ? limit : this;
    }

    public boolean exceeds(Money other) {
        return cents > other.cents;
    }

    public boolean isZero() {
        return cents == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** For logs and the audit trail: {@code EUR 2680.00}. */
    @Override
    public String toString() {
        return "EUR " + toEuros().toPlainString();
    }
}
