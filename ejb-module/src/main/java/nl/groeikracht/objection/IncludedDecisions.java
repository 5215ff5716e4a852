package nl.groeikracht.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.LetterPublished;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;

/** A new decision on the same subsidy while an objection runs is part of that objection (Awb 6:19). */
@ApplicationScoped
public class IncludedDecisions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Objections objections;

    @Inject
    CaseCards cards;

    @Inject
    AuditTrail audit;

    void published(@Observes LetterPublished letter) {
        var origin = cards.read(letter.number()).origin();
        if (letter.objectionUntil() == null || origin == null) {
            return;
        }
        objections.of(origin).stream()
                .filter(objection -> objection.state().isOpen())
                .filter(objection -> !objection.contested().equals(letter.number()))
                .forEach(objection -> include(objection, letter));
    }

    private void include(Objection objection, LetterPublished letter) {
        entities.createNativeQuery("""
                        insert into objection_included (case_number, included, sent_on) values (?1, ?2, ?3)
                        on conflict do nothing
                        """)
                .setParameter(1, objection.number().value())
                .setParameter(2, letter.number().value())
                .setParameter(3, letter.sentOn())
                .executeUpdate();
        audit.record(AuditEntry.of(ObjectionAct.INCLUDED)
                .in(objection.gmCode())
                .onCase(objection.number())
                .under("Awb 6:19")
                .after("decision", letter.number())
                .after("sentOn", letter.sentOn()));
    }

    @SuppressWarnings("unchecked")
    List<CaseNumber> of(CaseNumber objection) {
        List<String> numbers = entities.createNativeQuery(
                        "select included from objection_included where case_number = ?1 order by sent_on, included")
                .setParameter(1, objection.value())
                .getResultList();
        return numbers.stream().map(CaseNumber::new).toList();
    }
}
