package nl.groeikracht.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;

/** The declarations of interest. One about a request holds for all that follows from it. */
@ApplicationScoped
class InterestRegister {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    /** The card of the request to which a case belongs: itself, or the one it follows from. */
    CaseCard requestOf(CaseNumber number) {
        var card = cards.read(number);
        return card.origin() == null ? card : cards.read(card.origin());
    }

    void add(InterestDeclaration declaration) {
        entities.persist(declaration);
    }

    /** What holds for this person: an interest, once told, stays; else the last declaration. */
    Optional<InterestDeclaration> of(CaseNumber request, String username) {
        var found = entities.createQuery("""
                        select d from InterestDeclaration d
                        where d.request = :request and d.username = :username order by d.id desc
                        """, InterestDeclaration.class)
                .setParameter("request", request.value())
                .setParameter("username", username)
                .getResultList();
        return found.stream()
                .filter(one -> one.interest().excludes())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** The user names of everyone who is kept out of this request. */
    Set<String> excludedFrom(CaseNumber request) {
        return new HashSet<>(entities.createQuery("""
                        select d.username from InterestDeclaration d
                        where d.request = :request and d.interest <> :none
                        """, String.class)
                .setParameter("request", request.value())
                .setParameter("none", Interest.NONE)
                .getResultList());
    }

    /** The requests among these cases, and the cases that follow from them, out of which this person is kept. */
    Set<String> excludingFrom(String username, List<CaseNumber> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        @SuppressWarnings("unchecked")
        List<String> found = entities.createNativeQuery("""
                        select c.case_number from case_card c
                        join interest_declaration d on d.case_number = coalesce(c.origin, c.case_number)
                        where d.username = :username and d.interest <> 'NONE' and c.case_number in (:numbers)
                        """)
                .setParameter("username", username)
                .setParameter("numbers", numbers.stream().map(CaseNumber::value).toList())
                .getResultList();
        return Set.copyOf(new HashSet<>(found));
    }
}
