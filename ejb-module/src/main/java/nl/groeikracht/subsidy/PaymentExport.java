package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a set of payment orders went to the financial system. */
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

    protected PaymentExport() {}

    PaymentExport(String gmCode, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.gmCode = gmCode;
        this.by = by;
        this.at = at;
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
}
