package nl.groeikracht.subsidy;

import static nl.groeikracht.municipality.Role.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.municipality.PaymentAccounts;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/**
 * The orders to pay, for the treasurer. Each order goes into exactly one export; an export can be downloaded as often as
 * needed and is always the same.
 */
@Stateless
@RolesAllowed("treasurer")
public class PaymentOrders {

    private static final int PAGE = 50;
    private static final int MOST_EXPORTS = 20;
    private static final int MOST_PLANNED = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    @Inject
    PaymentAccounts accounts;

    @Inject
    LegalTerms legal;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** For which municipalities the one who looks is treasurer. */
    public List<MunicipalityInfo> municipalities() {
        return mine().stream().sorted().map(municipalities::read).toList();
    }

    /** The orders of these municipalities by case number, one page at a time. */
    public PaymentPage page(PaymentFilter filter) {
        var found = entities.createQuery("""
                        select o from PaymentOrder o
                        where o.gmCode in :mine and o.reference > :after
                          and (:all = true or o.exportId is null and o.cancelledAt is null)
                        order by o.reference
                        """, PaymentOrder.class)
                .setParameter("mine", mine())
                .setParameter("after", filter.after() == null ? "" : filter.after())
                .setParameter("all", !filter.waitingOnly())
                .setMaxResults(PAGE + 1)
                .getResultList();
        var orders = found.stream().limit(PAGE).map(this::view).toList();
        var next = found.size() > PAGE ? orders.get(PAGE - 1).reference() : null;
        var waiting = (Object[]) entities.createNativeQuery("""
                        select count(*), coalesce(sum(amount_cents - set_off_cents), 0) from payment_order
                        where gm_code in (:mine) and export_id is null and cancelled_at is null
                          and (pay_from is null or pay_from <= :today) and (held_until is null or held_until < :today)
                        """)
                .setParameter("mine", mine())
                .setParameter("today", Dutch.today(clock))
                .getSingleResult();
        return new PaymentPage(
                orders, next, number(waiting[0]), Money.ofCents(number(waiting[1])), late(), planned(), exports());
    }

    /** What should have gone by now and did not (Awb 4:87, 4:97); what is held back on purpose is not late. */
    private long late() {
        return number(entities.createNativeQuery("""
                        select count(*) from payment_order
                        where gm_code in (:mine) and export_id is null and cancelled_at is null and pay_before < :today
                          and (held_until is null or held_until < :today)
                        """)
                .setParameter("mine", mine())
                .setParameter("today", Dutch.today(clock))
                .getSingleResult());
    }

    /** The next instalments whose day has not come. */
    private List<PaymentView> planned() {
        return entities.createQuery("""
                        select o from PaymentOrder o
                        where o.gmCode in :mine and o.exportId is null and o.cancelledAt is null and o.payFrom > :today
                        order by o.payFrom, o.reference
                        """, PaymentOrder.class)
                .setParameter("mine", mine())
                .setParameter("today", Dutch.today(clock))
                .setMaxResults(MOST_PLANNED)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /**
     * Puts all orders that may go now into one export: not those whose day has not come, nor those that are held back. An
     * order that a colleague takes or holds meanwhile is not in it: the database looks again after waiting for it.
     *
     * @throws Refusal when none waits, for instance because a colleague was first
     */
    public PaymentFile export(String gmCode) {
        user.require(gmCode, "payment export", TREASURER);
        var today = Dutch.today(clock);
        var waiting = entities.createQuery("""
                        select o from PaymentOrder o
                        where o.gmCode = :gmCode and o.exportId is null and o.cancelledAt is null
                          and (o.payFrom is null or o.payFrom <= :today)
                          and (o.heldUntil is null or o.heldUntil < :today)
                        order by o.payBefore, o.reference
                        """, PaymentOrder.class)
                .setParameter("gmCode", gmCode)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (waiting.isEmpty()) {
            throw new Refusal("refusal.nothingToExport");
        }
        var export = new PaymentExport(
                gmCode,
                user.username(),
                clock.instant(),
                accounts.of(gmCode).orElse(null),
                legal.workingDays().onOrAfter(today));
        entities.persist(export);
        entities.flush();
        waiting.forEach(order -> order.exportIn(export.id()));
        entities.flush();
        audit.record(AuditEntry.of(SubsidyAct.PAYMENTS_EXPORTED)
                .in(gmCode)
                .after("export", export.id())
                .after("orders", waiting.size())
                .after("executeOn", export.executeOn()));
        return list(export);
    }

    /** The list of an export that was made before, once more. */
    public PaymentFile download(String exportId) {
        return list(opened(exportId));
    }

    /**
     * The file for the bank of an export that was made before, always the same.
     *
     * @throws NotFound when the municipality had no account to pay from when it was made
     */
    public PaymentFile sepa(String exportId) {
        var export = opened(exportId);
        var transfers = orders(export)
                .filter(order -> !order.toTransfer().isZero())
                .map(PaymentOrder::transfer)
                .toList();
        var bytes = export.sepa(transfers).orElseThrow(() -> new NotFound("payment file", exportId));
        return new PaymentFile(
                export.id().toString(), "betalingen-" + export.id() + ".xml", SepaFile.MEDIA_TYPE, bytes);
    }

    private PaymentExport opened(String exportId) {
        var export = entities.find(PaymentExport.class, id(exportId));
        if (export == null) {
            throw new NotFound("payment export", exportId);
        }
        user.require(export.gmCode(), "payment export " + exportId, TREASURER);
        return export;
    }

    private PaymentFile list(PaymentExport export) {
        var csv = CsvFile.withColumns("Zaaknummer", "Naam", "IBAN", "Bedrag", "Uiterste betaaldatum", "Omschrijving");
        orders(export)
                .forEach(order -> csv.row(
                        order.view(null).number(),
                        order.transfer().payee(),
                        order.transfer().iban().value(),
                        order.toTransfer(),
                        order.payBefore(),
                        order.transfer().description()));
        return new PaymentFile(
                export.id().toString(), "betalingen-" + export.id() + ".csv", CsvFile.MEDIA_TYPE, csv.toBytes());
    }

    private Stream<PaymentOrder> orders(PaymentExport export) {
        return entities.createQuery(
                        "select o from PaymentOrder o where o.exportId = :export order by o.payBefore, o.reference",
                        PaymentOrder.class)
                .setParameter("export", export.id())
                .getResultStream();
    }

    private PaymentView view(PaymentOrder order) {
        var export = order.exportId() == null ? null : entities.find(PaymentExport.class, order.exportId());
        return order.view(export == null ? null : export.at());
    }

    @SuppressWarnings("unchecked")
    private List<ExportView> exports() {
        List<Object[]> rows = entities.createNativeQuery("""
                        select cast(e.id as text), e.exported_by, e.exported_at, count(*),
                               sum(o.amount_cents - o.set_off_cents), e.execute_on
                        from payment_export e join payment_order o on o.export_id = e.id
                        where e.gm_code in (:mine) group by e.id order by e.exported_at desc
                        """)
                .setParameter("mine", mine())
                .setMaxResults(MOST_EXPORTS)
                .getResultList();
        return rows.stream()
                .map(row -> new ExportView(
                        (String) row[0],
                        people.nameOf((String) row[1]),
                        (Instant) row[2],
                        number(row[3]),
                        Money.ofCents(number(row[4])),
                        date(row[5])))
                .toList();
    }

    private Set<String> mine() {
        return user.municipalitiesAs(TREASURER);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("payment export", String.valueOf(text));
        }
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
