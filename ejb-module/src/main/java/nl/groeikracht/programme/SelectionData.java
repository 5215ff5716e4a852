package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.shared.CaseNumber;

/** What the choice of neighbourhoods rests on: figures, points of sessions, and weights. */
@ApplicationScoped
class SelectionData {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Programmes programmes;

    @Inject
    Municipalities municipalities;

    @SuppressWarnings("unchecked")
    Places places(Programme programme) {
        var gmCodes = programmes.municipalities(programme);
        var current = new HashMap<String, String>();
        gmCodes.forEach(gmCode ->
                municipalities.neighbourhoods(gmCode).forEach(place -> current.put(place.code(), place.name())));
        List<Object[]> rows = entities.createNativeQuery(
                        "select code, max(year) from neighbourhood where gm_code in (:codes) group by code")
                .setParameter("codes", gmCodes)
                .getResultList();
        var earlier = new HashMap<String, Integer>();
        rows.stream()
                .filter(row -> !current.containsKey((String) row[0]))
                .forEach(row -> earlier.put((String) row[0], ((Number) row[1]).intValue()));
        return new Places(current, earlier, Set.copyOf(gmCodes));
    }

    /** Every neighbourhood of the municipalities that take part, with all that is known of it. */
    List<Candidate> candidates(Programme programme) {
        var values = new HashMap<String, Map<String, BigDecimal>>();
        read("select code, figure, value from programme_figure where case_number = ?1", programme.number())
                .forEach(row -> values.computeIfAbsent((String) row[0], code -> new HashMap<>())
                        .put(new Factor(FactorKind.FIGURE, (String) row[1], 0, false).key(), (BigDecimal) row[2]));
        scores(programme.number())
                .forEach(score -> values.computeIfAbsent(score.code(), code -> new HashMap<>())
                        .put(
                                new Factor(FactorKind.SESSION, score.topic().name(), 0, false).key(),
                                BigDecimal.valueOf(score.points())));
        var candidates = new ArrayList<Candidate>();
        for (var gmCode : programmes.municipalities(programme)) {
            municipalities
                    .neighbourhoods(gmCode)
                    .forEach(place -> candidates.add(new Candidate(
                            place.code(),
                            place.name(),
                            gmCode,
                            place.areaName(),
                            values.getOrDefault(place.code(), Map.of()))));
        }
        return candidates;
    }

    void replaceFigures(CaseNumber number, List<FigureRow> rows) {
        entities.createNativeQuery("delete from programme_figure where case_number = ?1")
                .setParameter(1, number.value())
                .executeUpdate();
        for (var row : rows) {
            row.values()
                    .forEach((figure, value) -> entities.createNativeQuery(
                                    "insert into programme_figure (case_number, code, figure, value) values (?1, ?2, ?3, ?4)")
                            .setParameter(1, number.value())
                            .setParameter(2, row.code())
                            .setParameter(3, figure)
                            .setParameter(4, value)
                            .executeUpdate());
        }
    }

    List<SessionScore> scores(CaseNumber number) {
        return read("""
                        select code, topic, points, note from programme_session_score where case_number = ?1
                        order by code, topic
                        """, number).stream()
                .map(row -> new SessionScore(
                        (String) row[0], SessionTopic.valueOf((String) row[1]), ((Number) row[2]).intValue(), (String)
                                row[3]))
                .toList();
    }

    void put(CaseNumber number, SessionScore score, String by, Object at) {
        entities.createNativeQuery("""
                        insert into programme_session_score (case_number, code, topic, points, note, given_by, given_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        on conflict (case_number, code, topic) do update set points = excluded.points,
                            note = excluded.note, given_by = excluded.given_by, given_at = excluded.given_at
                        """)
                .setParameter(1, number.value())
                .setParameter(2, score.code())
                .setParameter(3, score.topic().name())
                .setParameter(4, score.points())
                .setParameter(5, score.note())
                .setParameter(6, by)
                .setParameter(7, at)
                .executeUpdate();
    }

    /** All that can weigh: the figures that are there, the topics of the session, and the neighbours. */
    List<Factor> factors(CaseNumber number) {
        var set = new HashMap<String, Factor>();
        weights(number).forEach(factor -> set.put(factor.key(), factor));
        var factors = new LinkedHashSet<Factor>();
        for (var topic : SessionTopic.values()) {
            factors.add(new Factor(FactorKind.SESSION, topic.name(), 0, false));
        }
        figures(number).forEach(figure -> factors.add(new Factor(FactorKind.FIGURE, figure, 0, false)));
        factors.add(Factor.neighbours(0));
        return factors.stream()
                .map(factor -> set.getOrDefault(factor.key(), factor))
                .toList();
    }

    /** The figures that weigh something now: a new file must have them. */
    Set<String> weighedFigures(CaseNumber number) {
        var names = new TreeSet<String>();
        weights(number).stream()
                .filter(factor -> factor.kind() == FactorKind.FIGURE && factor.weight() > 0)
                .forEach(factor -> names.add(factor.name()));
        return names;
    }

    void replaceWeights(CaseNumber number, List<Factor> factors) {
        entities.createNativeQuery("delete from programme_weight where case_number = ?1")
                .setParameter(1, number.value())
                .executeUpdate();
        factors.forEach(factor -> entities.createNativeQuery("""
                        insert into programme_weight (case_number, kind, name, weight, low_first)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, number.value())
                .setParameter(2, factor.kind().name())
                .setParameter(3, factor.name())
                .setParameter(4, factor.weight())
                .setParameter(5, factor.lowFirst())
                .executeUpdate());
    }

    private List<Factor> weights(CaseNumber number) {
        return read("select kind, name, weight, low_first from programme_weight where case_number = ?1", number)
                .stream()
                .map(row -> new Factor(
                        FactorKind.valueOf((String) row[0]), (String) row[1], ((Number) row[2]).intValue(), (Boolean)
                                row[3]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> figures(CaseNumber number) {
        return entities.createNativeQuery(
                        "select distinct figure from programme_figure where case_number = ?1 order by figure")
                .setParameter(1, number.value())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> read(String sql, CaseNumber number) {
        return entities.createNativeQuery(sql).setParameter(1, number.value()).getResultList();
    }
}
