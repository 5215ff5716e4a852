package nl.groeikracht.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SupportRequestProcess;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;

/** The requests for help as they are kept, with what was said and their cards for the list of work. */
@ApplicationScoped
class SupportRecords {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void add(SupportRequest request) {
        entities.persist(request);
        entities.flush();
    }

    SupportRequest read(CaseNumber number) {
        return found(entities.find(SupportRequest.class, number.value()), number);
    }

    /** Of which municipality it is; asked before it is locked, so that it is not read from before the lock. */
    String gmCode(CaseNumber number) {
        return entities.createQuery("select r.gmCode from SupportRequest r where r.number = :number", String.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("request for help", number.value()));
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    SupportRequest lock(CaseNumber number) {
        return found(entities.find(SupportRequest.class, number.value(), LockModeType.PESSIMISTIC_WRITE), number);
    }

    Optional<CaseNumber> find(String keyHash) {
        return entities.createQuery("select r.number from SupportRequest r where r.keyHash = :hash", String.class)
                .setParameter("hash", keyHash)
                .getResultStream()
                .findFirst()
                .map(CaseNumber::new);
    }

    /** Of two that send the same at once the second waits, and then finds what the first one made. */
    void hold(String keyHash) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(?1))) held")
                .setParameter(1, keyHash)
                .getResultList();
    }

    /** @param by who wrote it; null when the resident did */
    void say(SupportRequest request, String body, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into support_message (request, body, written_by, written_at)
                        values (?1, ?2, cast(?3 as text), ?4)
                        """)
                .setParameter(1, request.number().value())
                .setParameter(2, PlainText.required(body, SupportRequest.TEXT_LIMIT))
                .setParameter(3, by)
                .setParameter(4, at)
                .executeUpdate();
    }

    /** Remembered on both sides: of what grew its origin is known, and of the request what became of it. */
    void grew(SupportRequest request, CaseNumber into, GrowthPath kind) {
        entities.createNativeQuery(
                        "insert into support_growth (request, target, kind, grown_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, request.number().value())
                .setParameter(2, into.value())
                .setParameter(3, kind.name())
                .setParameter(4, clock.instant())
                .executeUpdate();
        audit.record(AuditEntry.of(SupportAct.GREW)
                .in(request.gmCode())
                .onCase(request.number())
                .after(kind.name().toLowerCase(Locale.ROOT), into));
    }

    @SuppressWarnings("unchecked")
    Optional<CaseNumber> originOf(CaseNumber grown) {
        List<String> origin = entities.createNativeQuery(
                        "select request from support_growth where target = ?1", String.class)
                .setParameter(1, grown.value())
                .getResultList();
        return origin.stream().findFirst().map(CaseNumber::new);
    }

    SupportView view(SupportRequest request) {
        return request.view(
                request.contact() == null ? null : people.nameOf(request.contact()),
                neighbourhood(request).map(Neighbourhood::name).orElse(null),
                messages(request),
                grown(request));
    }

    private Optional<Neighbourhood> neighbourhood(SupportRequest request) {
        return Optional.ofNullable(request.neighbourhoodCode())
                .flatMap(code -> municipalities.neighbourhood(request.gmCode(), code));
    }

    @SuppressWarnings("unchecked")
    private List<SupportMessage> messages(SupportRequest request) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select body, written_by, written_at from support_message where request = ?1 order by id")
                .setParameter(1, request.number().value())
                .getResultList();
        return rows.stream()
                .map(row -> new SupportMessage(
                        (String) row[0], row[1] == null ? null : people.nameOf((String) row[1]), moment(row[2])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Grown> grown(SupportRequest request) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select target, kind, grown_at from support_growth where request = ?1 order by grown_at")
                .setParameter(1, request.number().value())
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Grown(new CaseNumber((String) row[0]), GrowthPath.valueOf((String) row[1]), moment(row[2])))
                .toList();
    }

    /** What lists of work show of it. */
    void show(SupportRequest request) {
        entities.flush();
        var place = neighbourhood(request);
        cards.put(new CaseCard(
                request.number(),
                request.gmCode(),
                null,
                request.title(),
                request.name(),
                Money.ZERO,
                place.map(Neighbourhood::areaName).orElse(null),
                place.map(Neighbourhood::name).orElse(null),
                null,
                false,
                request.receivedOn(),
                request.answerBy(),
                null,
                null,
                null,
                request.isRaised(),
                request.state().name(),
                SupportRequestProcess.KEY,
                null));
    }

    private static Instant moment(Object kept) {
        return kept instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) kept;
    }

    private static SupportRequest found(SupportRequest request, CaseNumber number) {
        if (request == null) {
            throw new NotFound("request for help", number.value());
        }
        return request;
    }
}
