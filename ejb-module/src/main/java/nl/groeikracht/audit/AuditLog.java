package nl.groeikracht.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.groeikracht.shared.CurrentActor;
import nl.groeikracht.shared.Dutch;

/**
 * Reads the trail. An auditor sees the lines of the own municipalities and nothing else: that is part of the query, not
 * a filter behind it. A page costs what it shows, however long the trail is.
 */
@Stateless
@RolesAllowed({"auditor", "administrator"})
public class AuditLog {

    private static final int AT_A_TIME = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /**
     * @param before the {@link AuditPage#next()} of the page before; null for the first
     * @param size how many lines at most
     */
    public AuditPage page(AuditQuery query, Long before, int size) {
        var lines = lines(scope(), query, before, size + 1);
        boolean more = lines.size() > size;
        var shown = more ? lines.subList(0, size) : lines;
        return new AuditPage(List.copyOf(shown), more ? shown.get(size - 1).id() : null);
    }

    /** Hands all lines to {@code reader}, the newest first, a few hundred at a time; for an export. */
    public void read(AuditQuery query, int atMost, Consumer<AuditLine> reader) {
        var scope = scope();
        Long before = null;
        int left = atMost;
        List<AuditLine> lines;
        do {
            lines = lines(scope, query, before, Math.min(AT_A_TIME, left));
            lines.forEach(reader);
            left -= lines.size();
            before = lines.isEmpty() ? null : lines.get(lines.size() - 1).id();
        } while (left > 0 && lines.size() == AT_A_TIME);
    }

    /** The codes of the acts that occur, for a choice on the page. */
    public List<String> acts() {
        return entities.createQuery(
                        "select distinct a.act from AuditRecord a where a.gmCode in :scope order by a.act",
                        String.class)
                .setParameter("scope", scope())
                .getResultList();
    }

    private Set<String> scope() {
        return current.municipalitiesOf("auditor", "administrator");
    }

    private List<AuditLine> lines(Set<String> scope, AuditQuery query, Long before, int size) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var conditions = new LinkedHashMap<String, Object>();
        narrow(conditions, query);
        if (before != null) {
            conditions.put("a.id < :before", before);
        }
        return find(scope, conditions, query.refusedOnly(), size);
    }

    private static void narrow(Map<String, Object> conditions, AuditQuery query) {
        put(conditions, "a.caseNumber = :caseNumber", query.caseNumber());
        put(conditions, "locate(:act, a.act) = 1", query.act());
        if (isGiven(query.person())) {
            conditions.put(
                    "(locate(lower(:person), lower(a.actorName)) > 0 or a.actorId = :person)",
                    query.person().strip());
        }
        put(conditions, "a.at >= :from", start(query.from()));
        put(
                conditions,
                "a.at < :through",
                query.through() == null ? null : start(query.through().plusDays(1)));
    }

    private List<AuditLine> find(Set<String> scope, Map<String, Object> conditions, boolean refusedOnly, int size) {
        var where = conditions.keySet().stream()
                .map(condition -> " and " + condition)
                .collect(Collectors.joining());
        var jpql = "select a from AuditRecord a where a.gmCode in :scope" + where
                + (refusedOnly ? " and a.refused = true" : "") + " order by a.id desc";
        var found = entities.createQuery(jpql, AuditRecord.class)
                .setParameter("scope", scope)
                .setMaxResults(size);
        conditions.forEach((condition, value) -> found.setParameter(parameterOf(condition), value));
        return found.getResultStream().map(this::read).toList();
    }

    /** Lets go of each record, so that an export of the whole trail does not fill the memory. */
    private AuditLine read(AuditRecord line) {
        entities.detach(line);
        return line.line();
    }

    private static String parameterOf(String condition) {
        return condition.replaceFirst("(?s).*?:(\\w+).*", "$1");
    }

    private static void put(Map<String, Object> conditions, String condition, Object value) {
        if (value instanceof String text ? isGiven(text) : value != null) {
            conditions.put(condition, value instanceof String text ? text.strip() : value);
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : Dutch.startOf(day);
    }
}
