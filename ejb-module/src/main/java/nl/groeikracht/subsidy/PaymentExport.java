package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeikracht.municipality.PaymentAccount;
import nl.groeikracht.shared.Iban;
import org.hibernate.annotations.Immutable;

/** That a set of payment orders went to the financial system: from which account, to be paid on which day. */
@Entity
@Immutable
@Table(name = "payment_export")
class PaymentExport {

    @Id
    private UUID id;

    @Column(name = "gm_code")
    private String gmCode;

    @Column(name = "exported_by")
    private String by;

    @Column(name = "exported_at")
    private Instant at;

    @Column(name = "debtor_name")
    private String debtorName;

    @Column(name = "debtor_iban")
    private Iban debtorIban;

    @Column(name = "debtor_bic")
    private String debtorBic;

    @Column(name = "execute_on")
    private LocalDate executeOn;

    protected PaymentExport() {}

    /** @param debtor null when the municipality has no account here: then there is a list and no file for the bank */
    PaymentExport(String gmCode, String by, Instant at, PaymentAccount debtor, LocalDate executeOn) {
        this.id = UUID.randomUUID();
        this.gmCode = gmCode;
        this.by = by;
        this.at = at;
        if (debtor != null) {
            this.debtorName = debtor.name();
            this.debtorIban = debtor.iban();
            this.debtorBic = debtor.bic();
            this.executeOn = executeOn;
        }
    }

    UUID id() {
        return id;
    }

    String gmCode() {
        return gmCode;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }

    LocalDate executeOn() {
        return executeOn;
    }

    /** The file for the bank; empty when the municipality had no account here when it was made. */
    Optional<byte[]> sepa(List<SepaFile.Transfer> transfers) {
        return debtorIban == null
                ? Optional.empty()
                : Optional.of(new SepaFile(
                                id.toString().replace("-", ""),
                                SepaFile.localTime(at),
                                new PaymentAccount(debtorName, debtorIban, debtorBic),
                                executeOn)
                        .of(transfers));
    }
}
