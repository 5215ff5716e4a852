package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;

/** The plan without its list of costs, as columns. */
@Embeddable
record PlanFigures(
        @Column(name = "starts_on") LocalDate start,
        @Column(name = "ends_on") LocalDate end,
        @Column(name = "own_cents") Money ownMoney,
        @Column(name = "own_hours") int ownHours,
        @Column(name = "own_kind") String ownKind,
        @Column(name = "other_cents") Money otherIncome,
        @Column(name = "asked_cents") Money asked,
        Iban iban) {

    static PlanFigures of(Plan plan) {
        return new PlanFigures(
                plan.start(),
                plan.end(),
                plan.ownMoney(),
                plan.ownHours(),
                plan.ownKind(),
                plan.otherIncome(),
                plan.asked(),
                plan.iban());
    }
}
