package nl.groeikracht.support;

import static nl.groeikracht.municipality.Role.CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Shows the requests for help of a municipality to its caseworkers. */
@Stateless
@RolesAllowed("caseworker")
public class SupportOverview {

    private static final int MOST_EXPORTED = 10_000;

    private static final String FROM = """
             from support_request r left join person p on p.username = r.contact
            where r.gm_code = :gm and (:state = '' or r.state = :state)
              and (not :late or r.answer_by < :today)
              and (:text = '' or r.number ilike :like or r.title ilike :like or r.name ilike :like)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SupportRecords records;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public long count(String gmCode, SupportQuery query) {
        user.require(gmCode, "requests for help", CASEWORKER);
        return ((Number) fill(entities.createNativeQuery("select count(*)" + FROM), gmCode, query)
                        .getSingleResult())
                .longValue();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    public List<SupportLine> find(String gmCode, SupportQuery query, int from, int most) {
        user.require(gmCode, "requests for help", CASEWORKER);
        var search = entities.createNativeQuery(
                """
                select r.number, r.title, r.name, r.wish, r.state,
                       (r.received_at at time zone 'Europe/Amsterdam')::date, r.answer_by, p.name
                """.replace("::", "\\:\\:") + FROM + " order by r.received_at desc, r.number");
        List<Object[]> rows = fill(search, gmCode, query)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(SupportOverview::line).toList();
    }

    /** For a file; remembered, because it leaves the system. */
    public List<SupportLine> export(String gmCode, SupportQuery query) {
        var lines = find(gmCode, query, 0, MOST_EXPORTED);
        audit.record(AuditEntry.of(SupportAct.LIST_EXPORTED).in(gmCode).after("lines", lines.size()));
        return lines;
    }

    /** Reading it is remembered. */
    public SupportView read(CaseNumber number) {
        user.require(records.gmCode(number), number.value(), CASEWORKER);
        var request = records.read(number);
        audit.record(AuditEntry.of(SupportAct.READ).in(request.gmCode()).onCase(number));
        return records.view(request);
    }

    /** What waits for a person. */
    public List<OpenTask> tasks(CaseNumber number) {
        user.require(records.gmCode(number), number.value(), CASEWORKER);
        return process.openTasks(number);
    }

    private Query fill(Query search, String gmCode, SupportQuery query) {
        var literal = query.text().replaceAll("([\\\\%_])", "\\\\$1");
        return search.setParameter("gm", gmCode)
                .setParameter(
                        "state", query.state() == null ? "" : query.state().name())
                .setParameter("late", query.late())
                .setParameter("today", Dutch.today(clock))
                .setParameter("text", query.text())
                .setParameter("like", "%" + literal + "%");
    }

    private static SupportLine line(Object... row) {
        return new SupportLine(
                new CaseNumber((String) row[0]),
                (String) row[1],
                (String) row[2],
                SupportWish.valueOf((String) row[3]),
                SupportState.valueOf((String) row[4]),
                day(row[5]),
                day(row[6]),
                (String) row[7]);
    }

    private static LocalDate day(Object kept) {
        return kept instanceof Date date ? date.toLocalDate() : (LocalDate) kept;
    }
}
