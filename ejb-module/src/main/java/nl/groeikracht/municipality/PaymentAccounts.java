package nl.groeikracht.municipality;

import static nl.groeikracht.municipality.MunicipalityAct.PAYMENT_ACCOUNT_CHANGED;
import static nl.groeikracht.municipality.Role.ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.Iban;

/** From which account each municipality pays. An administrator sets it; each change is remembered. */
@Stateless
@PermitAll
public class PaymentAccounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    /** Empty as long as no administrator has set it. */
    @SuppressWarnings("unchecked")
    public Optional<PaymentAccount> of(String gmCode) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select payment_name, payment_iban, payment_bic from municipality
                        where gm_code = ?1 and payment_iban is not null
                        """).setParameter(1, gmCode).getResultList();
        return rows.stream()
                .map(row -> new PaymentAccount((String) row[0], new Iban((String) row[1]), (String) row[2]))
                .findFirst();
    }

    @RolesAllowed("administrator")
    public void set(String gmCode, PaymentAccount account) {
        user.require(gmCode, "payment account", ADMINISTRATOR);
        var before = of(gmCode).map(known -> known.iban().masked()).orElse("-");
        entities.createNativeQuery("""
                        update municipality set payment_name = ?2, payment_iban = ?3, payment_bic = ?4
                        where gm_code = ?1
                        """)
                .setParameter(1, gmCode)
                .setParameter(2, account.name())
                .setParameter(3, account.iban().value())
                .setParameter(4, account.bic())
                .executeUpdate();
        audit.record(AuditEntry.of(PAYMENT_ACCOUNT_CHANGED)
                .in(gmCode)
                .before("account", before)
                .after("account", account.iban().masked())
                .after("name", account.name())
                .after("bic", account.bic()));
    }
}
