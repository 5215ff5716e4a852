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

/** The order to pay what was granted: one per case, in one export. */
@Entity
@Table(name = "payment_order")
class PaymentOrder {

    @Id
    @Column(name = "case_number")
    private String number;

    @Column(name = "gm_code")
    private String gmCode;

    private String payee;
    private Iban iban;

    @Column(name = "amount_cents")
    private Money amount;

    @Column(name = "pay_before")
    private LocalDate payBefore;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "export_id")
    private UUID exportId;

    @Version
    private long version;

    protected PaymentOrder() {}

    PaymentOrder(SubsidyRequest request, Money amount, LocalDate payBefore, Instant at) {
        this.number = request.number().value();
        this.gmCode = request.gmCode();
        this.payee = request.applicant().name();
        this.iban = request.plan().iban();
        this.amount = amount;
        this.payBefore = payBefore;
        this.orderedAt = at;
    }

    /** @throws IllegalStateException when it is in an export already: nobody is paid twice */
    void exportIn(UUID export) {
        if (exportId != null) {
            throw new IllegalStateException("The order of " + number + " was exported before");
        }
        exportId = export;
    }

    PaymentView view(Instant exportedAt) {
        return new PaymentView(
                new CaseNumber(number),
                payee,
                iban,
                amount,
                payBefore,
                orderedAt,
                exportId == null ? null : exportId.toString(),
                exportedAt);
    }

    UUID exportId() {
        return exportId;
    }
}
