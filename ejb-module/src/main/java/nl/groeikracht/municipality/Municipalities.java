package nl.groeikracht.municipality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** Reads the municipalities with their areas and neighbourhoods: public knowledge, open to everyone. */
@Stateless
@PermitAll
public class Municipalities {

    private static final String NEIGHBOURHOODS = """
            select n.code, n.year, n.name, n.gm_code, n.area_id, a.name
            from neighbourhood n left join area a on a.id = n.area_id
            where n.gm_code = ?1 and n.year = (select max(year) from neighbourhood where gm_code = ?1)
            """;

    @PersistenceContext
    EntityManager entities;

    public List<MunicipalityInfo> all() {
        return entities.createQuery("select m from Municipality m order by m.name", Municipality.class)
                .getResultStream()
                .map(Municipality::info)
                .toList();
    }

    /** @throws NotFound when no municipality has this CBS code */
    public MunicipalityInfo read(String gmCode) {
        return Optional.ofNullable(entities.find(Municipality.class, gmCode))
                .map(Municipality::info)
                .orElseThrow(() -> new NotFound("municipality", gmCode));
    }

    public Optional<MunicipalityInfo> findBySlug(String slug) {
        return entities.createQuery("select m from Municipality m where m.slug = :slug", Municipality.class)
                .setParameter("slug", slug)
                .getResultStream()
                .map(Municipality::info)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    public List<Area> areas(String gmCode) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, gm_code, name from area where gm_code = ?1 order by name")
                .setParameter(1, gmCode)
                .getResultList();
        return rows.stream()
                .map(row -> new Area(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }

    /** The neighbourhoods of the newest CBS year that is known, by name. */
    @SuppressWarnings("unchecked")
    public List<Neighbourhood> neighbourhoods(String gmCode) {
        List<Object[]> rows = entities.createNativeQuery(NEIGHBOURHOODS + " order by n.name")
                .setParameter(1, gmCode)
                .getResultList();
        return rows.stream().map(Municipalities::neighbourhood).toList();
    }

    /** The neighbourhoods that have a place on the map, of the newest CBS year that is known. */
    @SuppressWarnings("unchecked")
    public List<MapPlace> map(String gmCode) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select n.code, n.name, a.name, n.map_column, n.map_row
                        from neighbourhood n left join area a on a.id = n.area_id
                        where n.gm_code = ?1 and n.year = (select max(year) from neighbourhood where gm_code = ?1)
                          and n.map_column is not null
                        order by n.map_row, n.map_column
                        """).setParameter(1, gmCode).getResultList();
        return rows.stream()
                .map(row -> new MapPlace(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    /** Empty when the code is unknown or of another municipality. */
    @SuppressWarnings("unchecked")
    public Optional<Neighbourhood> neighbourhood(String gmCode, String code) {
        List<Object[]> rows = entities.createNativeQuery(NEIGHBOURHOODS + " and n.code = ?2")
                .setParameter(1, gmCode)
                .setParameter(2, code)
                .getResultList();
        return rows.stream().map(Municipalities::neighbourhood).findFirst();
    }

    /** Hands out the next case number of a municipality in a year; gaps may occur, doubles cannot. */
    public CaseNumber nextCaseNumber(String gmCode, int year) {
        var counter = (Number) entities.createNativeQuery("""
                        insert into case_counter (gm_code, year, last) values (?1, ?2, 1)
                        on conflict (gm_code, year) do update set last = case_counter.last + 1
                        returning last
                        """)
                .setParameter(1, gmCode)
                .setParameter(2, year)
                .getSingleResult();
        return CaseNumber.of(read(gmCode).casePrefix(), year, counter.longValue());
    }

    private static Neighbourhood neighbourhood(Object[] row) {
        return new Neighbourhood(
                (String) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : ((Number) row[4]).longValue(),
                (String) row[5]);
    }
}
