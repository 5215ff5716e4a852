package nl.groeikracht.budget;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** The register of mandates: who may take which decision, up to which amount, from when until when. */
@Stateless
@PermitAll
public class MandateRegister {

    private static final String SELECT = """
            select id, gm_code, username, kinds, up_to_cents, valid_from, valid_to, publication
            from mandate where gm_code = ?1
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * @return the mandate on which the decision rests
     * @throws OutsideMandate when no mandate of this person covers it today
     */
    public MandateInfo require(String gmCode, String username, DecisionKind kind, Money amount) {
        return find(gmCode, username, kind, amount).orElseThrow(() -> new OutsideMandate(amount));
    }

    public Optional<MandateInfo> find(String gmCode, String username, DecisionKind kind, Money amount) {
        var today = Dutch.today(clock);
        return of(gmCode, username).stream()
                .filter(mandate -> mandate.covers(kind, amount, today))
                .findFirst();
    }

    /** The mandates of one person, the newest first. */
    @SuppressWarnings("unchecked")
    public List<MandateInfo> of(String gmCode, String username) {
        List<Object[]> rows = entities.createNativeQuery(
                        SELECT + " and username = ?2 order by valid_from desc, id desc")
                .setParameter(1, gmCode)
                .setParameter(2, username)
                .getResultList();
        return rows.stream().map(MandateRegister::mandate).toList();
    }

    /** The whole register of a municipality, by person. */
    @SuppressWarnings("unchecked")
    public List<MandateInfo> all(String gmCode) {
        List<Object[]> rows = entities.createNativeQuery(SELECT + " order by username, valid_from desc, id desc")
                .setParameter(1, gmCode)
                .getResultList();
        return rows.stream().map(MandateRegister::mandate).toList();
    }

    private static MandateInfo mandate(Object[] row) {
        var kinds = Arrays.stream(((String) row[3]).split(","))
                .map(DecisionKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new MandateInfo(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                kinds,
                row[4] == null ? null : Money.ofCents(((Number) row[4]).longValue()),
                date(row[5]),
                date(row[6]),
                (String) row[7]);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
