package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** Keeps the years of programmes: how they went, and whether the programme goes on. */
@ApplicationScoped
class YearRecords {

    @PersistenceContext
    EntityManager entities;

    void start(Programme programme) {
        entities.createNativeQuery("""
                        insert into programme_year (case_number, year_number, starts_on, ends_on) values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, programme.number().value())
                .setParameter(2, programme.currentYear())
                .setParameter(3, programme.startOf(programme.currentYear()))
                .setParameter(4, programme.startOf(programme.currentYear() + 1).minusDays(1))
                .executeUpdate();
    }

    void report(Programme programme, YearReported reported, Map<String, Long> figures, String by, LocalDate on) {
        var json = Json.createObjectBuilder();
        figures.forEach(json::add);
        entities.createNativeQuery("""
                        update programme_year set results = ?3, lessons = ?4, figures = cast(?5 as jsonb),
                            reported_by = ?6, reported_on = ?7
                        where case_number = ?1 and year_number = ?2
                        """)
                .setParameter(1, programme.number().value())
                .setParameter(2, programme.currentYear())
                .setParameter(3, reported.results())
                .setParameter(4, reported.lessons())
                .setParameter(5, json.build().toString())
                .setParameter(6, by)
                .setParameter(7, on)
                .executeUpdate();
    }

    void decide(Programme programme, boolean goesOn, String reasons, String by, LocalDate on) {
        entities.createNativeQuery("""
                        update programme_year set goes_on = ?3, reasons = ?4, decided_by = ?5, decided_on = ?6
                        where case_number = ?1 and year_number = ?2
                        """)
                .setParameter(1, programme.number().value())
                .setParameter(2, programme.currentYear())
                .setParameter(3, goesOn)
                .setParameter(4, reasons)
                .setParameter(5, by)
                .setParameter(6, on)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<YearView> of(CaseNumber number) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select year_number, starts_on, ends_on, results, lessons, cast(figures as text), reported_by,
                            reported_on, goes_on, reasons, decided_by, decided_on
                        from programme_year where case_number = ?1 order by year_number
                        """).setParameter(1, number.value()).getResultList();
        return rows.stream().map(YearRecords::year).toList();
    }

    /** @throws NotFound when that year has not begun */
    YearView read(CaseNumber number, int year) {
        return of(number).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow(() -> new NotFound("year", number + "/" + year));
    }

    private static YearView year(Object[] row) {
        return new YearView(
                ((Number) row[0]).intValue(),
                date(row[1]),
                date(row[2]),
                (String) row[3],
                (String) row[4],
                figures((String) row[5]),
                (String) row[6],
                date(row[7]),
                (Boolean) row[8],
                (String) row[9],
                (String) row[10],
                date(row[11]));
    }

    private static Map<String, Long> figures(String json) {
        var figures = new TreeMap<String, Long>();
        if (json != null) {
            try (var reader = Json.createReader(new StringReader(json))) {
                reader.readObject().forEach((key, value) -> figures.put(key, ((JsonNumber) value).longValue()));
            }
        }
        return figures;
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
