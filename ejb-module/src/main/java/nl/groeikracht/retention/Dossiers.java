package nl.groeikracht.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Reads dossiers with their rules. Knows nothing of rights: the use case that calls has checked them. */
@ApplicationScoped
class Dossiers {

    private static final String SELECT = """
            select d.case_number, d.gm_code, d.subject, d.applicant, d.state, d.cases, d.ended, d.ended_on,
                   d.accounted, d.grant_ended, d.objected, d.objected_with_money, d.small_aid, d.documents,
                   exists (select 1 from legal_hold h join case_card f on f.case_number = h.case_number
                           where (f.case_number = d.case_number or f.origin = d.case_number)
                             and h.lifted_at is null and coalesce(h.until_day, ?2) >= ?2) as held
            from dossier d
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** All that have ended and were not destroyed, the first to go first. */
    List<ExpiringDossier> ended(String gmCode) {
        var table = table(gmCode);
        return rows("""
                 where d.gm_code = ?1 and d.ended and not exists (select 1 from destruction_item i
                    where i.case_number = d.case_number and i.state in ('LISTED', 'DESTROYED'))
                """, gmCode)
                .map(row -> expiring(row, table))
                .sorted(Comparator.comparing(ExpiringDossier::destroyFrom)
                        .thenComparing(expiring -> expiring.dossier().number()))
                .toList();
    }

    /** Empty when one of its cases runs. */
    Optional<ExpiringDossier> find(CaseNumber request) {
        return rows(" where d.case_number = ?1", request.value())
                .filter(row -> (boolean) row[6])
                .map(row -> expiring(row, table((String) row[1])))
                .findFirst();
    }

    /** The rules of a municipality and those of everyone, by result and the newest first. */
    RetentionTable table(String gmCode) {
        return new RetentionTable(entities.createQuery(
                        "select r from DatedRule r where r.gmCode is null or r.gmCode = :gmCode"
                                + " order by r.result, r.validFrom desc",
                        DatedRule.class)
                .setParameter("gmCode", gmCode)
                .getResultStream()
                .map(DatedRule::rule)
                .toList());
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String where, String key) {
        return ((List<Object[]>) entities.createNativeQuery(SELECT + where)
                        .setParameter(1, key)
                        .setParameter(2, Dutch.today(clock))
                        .getResultList())
                .stream();
    }

    private static ExpiringDossier expiring(Object[] row, RetentionTable table) {
        var dossier = dossier(row);
        var rule = table.of(dossier);
        return new ExpiringDossier(dossier, rule, rule.destroyFrom(dossier.endedOn()), (boolean) row[14]);
    }

    private static Dossier dossier(Object[] row) {
        return new Dossier(
                new CaseNumber((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                (boolean) row[6],
                day(row[7]),
                (boolean) row[8],
                (boolean) row[9],
                (boolean) row[10],
                (boolean) row[11],
                (boolean) row[12],
                ((Number) row[13]).intValue());
    }

    private static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
