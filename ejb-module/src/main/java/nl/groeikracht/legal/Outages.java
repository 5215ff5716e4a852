package nl.groeikracht.legal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The outages of the electronic channel of each municipality, and what they do to the terms of residents (Awb afd. 2.3).
 * How long a term gets is the rule {@link LegalTerms#OUTAGE} of the catalogue.
 */
@Stateless
@PermitAll
public class Outages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    LegalTerms legal;

    /**
     * The last day for what a resident had to send by {@code end}: later when that day was in an outage. For a
     * supplement, an objection, a report.
     */
    public LocalDate lengthened(String gmCode, LocalDate end) {
        return Outage.lengthened(of(gmCode), end);
    }

    /** The newest first. */
    public List<Outage> of(String gmCode) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select cast(started_on as text), cast(ended_on as text), cast(extended_to as text), what
                        from outage where gm_code = ?1 order by started_on desc, id desc
                        """).setParameter(1, gmCode).getResultList();
        return rows.stream()
                .map(row -> new Outage(day(row[0]), day(row[1]), day(row[2]), (String) row[3]))
                .toList();
    }

    private static LocalDate day(Object text) {
        return LocalDate.parse((String) text);
    }

    /** What residents have to know of on a day: an outage, or the days after it in which they may still send. */
    public Optional<Outage> feltOn(String gmCode, LocalDate day) {
        return of(gmCode).stream().filter(outage -> outage.isFelt(day)).max(Comparator.comparing(Outage::extendedTo));
    }

    /** Remembers an outage. Whoever may do so is decided by the use case that calls this. */
    public Outage remember(String gmCode, LocalDate from, LocalDate until, String what, String by, Instant at) {
        var calendar = legal.workingDays();
        var extended = calendar.onOrAfter(legal.term(LegalTerms.OUTAGE, from).end(until, calendar));
        entities.createNativeQuery("""
                        insert into outage (gm_code, started_on, ended_on, extended_to, what, registered_by, registered_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, gmCode)
                .setParameter(2, from)
                .setParameter(3, until)
                .setParameter(4, extended)
                .setParameter(5, what)
                .setParameter(6, by)
                .setParameter(7, at)
                .executeUpdate();
        return new Outage(from, until, extended, what);
    }
}
