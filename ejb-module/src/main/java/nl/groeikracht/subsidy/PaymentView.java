package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;

/**
 * An order to pay.
 *
 * @param payBefore the last day (Awb 4:87)
 * @param exportId the export in which it went to the financial system; null as long as it waits
 */
public record PaymentView(
        CaseNumber number,
        String payee,
        Iban iban,
        Money amount,
        LocalDate payBefore,
        Instant orderedAt,
        String exportId,
        Instant exportedAt)
        implements Serializable {

    public boolean isExported() {
        return exportId != null;
    }
}
