package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/** The order to pay (a part of) what was granted, in one export at most. */
@Entity
@Table(name = "payment_order")
class PaymentOrder {

    @Id
    private String reference;

    @Column(name = "case_number")
    private String number;

    @Column(name = "gm_code")
    private String gmCode;

    /** What it is for, as it stands on the bank statement before the reference. */
    private String purpose;

    private String payee;
    private Iban iban;

    @Column(name = "amount_cents")
    private Money amount;

    @Column(name = "set_off_cents")
    private Money setOff;

    @Column(name = "pay_from")
    private LocalDate payFrom;

    @Column(name = "pay_before")
    private LocalDate payBefore;

    @Column(name = "held_until")
    private LocalDate heldUntil;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    @Column(name = "export_id")
    private UUID exportId;

    @Version
    private long version;

    protected PaymentOrder() {}

    /**
     * @param part 0 for the only order of a case, else which one
     * @param payFrom not before this day; null when it may be paid at once
     */
    PaymentOrder(SubsidyRequest request, int part, Money amount, LocalDate payFrom, LocalDate payBefore, Instant at) {
        this.number = request.number().value();
        this.reference = part == 0 ? number : number + "/" + part;
        this.gmCode = request.gmCode();
        this.purpose = "Subsidie";
        this.payee = request.applicant().name();
        this.iban = request.plan().iban();
        this.amount = amount;
        this.setOff = Money.ZERO;
        this.payFrom = payFrom;
        this.payBefore = payBefore;
        this.orderedAt = at;
    }

    /** What is owed beside a subsidy, in one order. */
    PaymentOrder(OwedPayment owed, Instant at) {
        this.number = owed.number().value();
        this.reference = number;
        this.gmCode = owed.gmCode();
        this.purpose = owed.what();
        this.payee = owed.payee();
        this.iban = owed.iban();
        this.amount = owed.amount();
        this.setOff = Money.ZERO;
        this.payBefore = owed.payBefore();
        this.orderedAt = at;
    }

    /** @throws IllegalStateException when it is in an export already: nobody is paid twice */
    void exportIn(UUID export) {
        requireOpen();
        exportId = export;
    }

    /** Not paid after all: it never left. */
    void cancel(String reason, Instant at) {
        requireOpen();
        cancelledAt = at;
        cancelledBecause = reason;
    }

    /** Less is due: the order becomes smaller. */
    void lowerTo(Money less) {
        requireOpen();
        if (less.isZero() || !amount.exceeds(less)) {
            throw new IllegalArgumentException("The order of " + reference + " does not become smaller");
        }
        amount = less;
        setOff = setOff.atMost(less);
    }

    /** Held back while payment is suspended (Awb 4:56); null when it may go again. */
    void holdUntil(LocalDate day) {
        requireOpen();
        heldUntil = day;
    }

    /**
     * Sets off what the receiver owes.
     *
     * @throws Refusal when more is set off than is transferred
     */
    void setOff(Money debt) {
        requireOpen();
        if (debt.isZero() || debt.exceeds(toTransfer())) {
            throw new Refusal("refusal.setOffAboveOrder", toTransfer());
        }
        setOff = setOff.plus(debt);
    }

    private void requireOpen() {
        if (exportId != null || cancelledAt != null) {
            throw new IllegalStateException("The order of " + reference + " went out or was cancelled");
        }
    }

    PaymentView view(Instant exportedAt) {
        return new PaymentView(
                reference,
                new CaseNumber(number),
                payee,
                iban,
                amount,
                setOff,
                payFrom,
                payBefore,
                heldUntil,
                orderedAt,
                cancelledAt != null,
                exportId == null ? null : exportId.toString(),
                exportedAt);
    }

    SepaFile.Transfer transfer() {
        return new SepaFile.Transfer(reference, payee, iban, toTransfer(), purpose + " " + reference);
    }

    Money toTransfer() {
        return amount.minus(setOff);
    }

    Money amount() {
        return amount;
    }

    String reference() {
        return reference;
    }

    LocalDate payBefore() {
        return payBefore;
    }

    UUID exportId() {
        return exportId;
    }
}
