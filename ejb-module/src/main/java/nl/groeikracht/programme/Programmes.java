package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeikracht.bpmn.ProgrammeProcess;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;

/** Keeps the programmes and their cards. */
@ApplicationScoped
class Programmes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    void add(Programme programme, ProgrammePlan plan) {
        entities.persist(programme);
        entities.flush();
        entities.refresh(programme);
        plan.municipalities()
                .forEach(gmCode -> entities.createNativeQuery(
                                "insert into programme_municipality (case_number, gm_code) values (?1, ?2)")
                        .setParameter(1, programme.number().value())
                        .setParameter(2, gmCode)
                        .executeUpdate());
    }

    Programme read(CaseNumber number) {
        return found(entities.find(Programme.class, number.value()), number);
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    Programme lock(CaseNumber number) {
        return found(entities.find(Programme.class, number.value(), LockModeType.PESSIMISTIC_WRITE), number);
    }

    ProgrammeView view(Programme programme) {
        return programme.view(municipalities(programme));
    }

    /** All that take part; the one that leads comes first. */
    @SuppressWarnings("unchecked")
    List<String> municipalities(Programme programme) {
        return entities.createNativeQuery("""
                        select gm_code from programme_municipality where case_number = ?1
                        order by gm_code <> ?2, gm_code
                        """)
                .setParameter(1, programme.number().value())
                .setParameter(2, programme.gmCode())
                .getResultList();
    }

    /** Those in which one of the municipalities takes part, the newest first. */
    @SuppressWarnings("unchecked")
    List<Programme> of(Set<String> gmCodes) {
        return entities.createNativeQuery("""
                        select * from programme p where exists (select from programme_municipality m
                            where m.case_number = p.case_number and m.gm_code in (:codes))
                        order by p.case_number desc
                        """, Programme.class)
                .setParameter("codes", gmCodes.isEmpty() ? Set.of("") : gmCodes)
                .getResultList();
    }

    /** The list of work and the figures follow what happened. */
    void shown(Programme programme, Money known) {
        entities.flush();
        cards.put(new CaseCard(
                programme.number(),
                programme.gmCode(),
                null,
                programme.name(),
                "",
                known,
                null,
                null,
                null,
                false,
                received(programme),
                null,
                null,
                null,
                null,
                false,
                programme.state().name(),
                ProgrammeProcess.KEY,
                null));
    }

    private LocalDate received(Programme programme) {
        return cards.find(programme.number()).map(CaseCard::receivedOn).orElseGet(programme::foundedOn);
    }

    private static Programme found(Programme programme, CaseNumber number) {
        return Optional.ofNullable(programme).orElseThrow(() -> new NotFound("programme", number.value()));
    }
}
