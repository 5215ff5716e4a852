package nl.groeikracht.municipality;

import static nl.groeikracht.municipality.MunicipalityAct.CONFIDENTIALITY_DECLARED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;

/**
 * Everyone who works with requests, also who only advises, declares once to keep confidential what is read (Awb 2:5).
 */
@Stateless
@PermitAll
public class Confidentiality {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public boolean isDeclaredBy(String username) {
        return !entities.createNativeQuery("select 1 from confidentiality_declaration where username = ?1")
                .setParameter(1, username)
                .getResultList()
                .isEmpty();
    }

    /** "I keep it confidential." Said twice it is remembered once. */
    public void declare() {
        var person = user.read();
        if (isDeclaredBy(person.username())) {
            return;
        }
        entities.createNativeQuery("insert into confidentiality_declaration values (?1, ?2) on conflict do nothing")
                .setParameter(1, person.username())
                .setParameter(2, clock.instant())
                .executeUpdate();
        person.municipalitiesAs()
                .forEach(gmCode -> audit.record(AuditEntry.of(CONFIDENTIALITY_DECLARED)
                        .in(gmCode)
                        .under("Awb 2:5")
                        .after("username", person.username())));
    }
}
