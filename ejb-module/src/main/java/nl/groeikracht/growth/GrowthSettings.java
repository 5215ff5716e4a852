package nl.groeikracht.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The settings that hold on a day. */
@ApplicationScoped
class GrowthSettings {

    @PersistenceContext
    EntityManager entities;

    int on(LocalDate day, Setting setting) {
        return all(day).get(setting);
    }

    @SuppressWarnings("unchecked")
    Map<Setting, Integer> all(LocalDate day) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select distinct on (what) what, value from growth_setting
                        where valid_from <= ?1 order by what, valid_from desc
                        """).setParameter(1, day).getResultList();
        var settings = new EnumMap<Setting, Integer>(Setting.class);
        rows.forEach(row -> settings.put(Setting.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return settings;
    }
}
