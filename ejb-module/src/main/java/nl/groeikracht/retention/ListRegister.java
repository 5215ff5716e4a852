package nl.groeikracht.retention;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.retention.ListView.Approval;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;

/** Finds the lists and what belongs to them. Knows nothing of rights: the use case that calls has checked them. */
@ApplicationScoped
class ListRegister {

    private static final String HELD = """
            select case_number from legal_hold where gm_code = ?1 and lifted_at is null and coalesce(until_day, ?2) >= ?2
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** @throws NotFound when there is no such list */
    String municipalityOf(CaseNumber number) {
        return find(number).gmCode();
    }

    ListView view(CaseNumber number) {
        var list = find(number);
        var held = held(list.gmCode());
        return new ListView(
                list.number(),
                list.gmCode(),
                list.state(),
                people.nameOf(list.drawnBy()),
                list.drawnAt(),
                list.through(),
                approvals(number),
                list.cancelledBecause(),
                Optional.ofNullable(list.startedBy()).map(people::nameOf).orElse(null),
                list.startedAt(),
                list.finishedAt(),
                list.trouble(),
                list.certificate() != null,
                items(number).stream().map(item -> view(item, held)).toList());
    }

    List<ListLine> lines(String gmCode) {
        return entities.createQuery(
                        "select l, count(i), count(case when i.state = :destroyed then 1 end) from DestructionList l"
                                + " left join ListItem i on i.list = l.number where l.gmCode = :gmCode"
                                + " group by l order by l.drawnAt desc",
                        Object[].class)
                .setParameter("gmCode", gmCode)
                .setParameter("destroyed", ItemState.DESTROYED)
                .getResultStream()
                .map(ListRegister::line)
                .toList();
    }

    private static ListLine line(Object[] row) {
        var list = (DestructionList) row[0];
        return new ListLine(list.number(), list.drawnAt(), list.state(), (Long) row[1], (Long) row[2]);
    }

    /** The people who approved it, the first one first. */
    @SuppressWarnings("unchecked")
    List<Approval> approvals(CaseNumber number) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select username, approved_at from destruction_approval where list_number = ?1"
                                + " order by approved_at, username")
                .setParameter(1, number.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Approval((String) row[0], people.nameOf((String) row[0]), (Instant) row[1]))
                .toList();
    }

    /** @throws NotFound as long as the destruction has not ended */
    DocumentId certificate(CaseNumber number) {
        return Optional.ofNullable(find(number).certificate())
                .orElseThrow(() -> new NotFound("certificate of", number.value()));
    }

    DestructionList lock(CaseNumber number) {
        var list = entities.find(DestructionList.class, number.value(), PESSIMISTIC_WRITE);
        if (list == null) {
            throw new NotFound("destruction list", number.value());
        }
        return list;
    }

    List<ListItem> items(CaseNumber number) {
        return entities.createQuery("select i from ListItem i where i.list = :list order by i.id", ListItem.class)
                .setParameter("list", number.value())
                .getResultList();
    }

    Optional<ListItem> item(CaseNumber list, CaseNumber dossier) {
        return entities.createQuery(
                        "select i from ListItem i where i.list = :list and i.number = :dossier", ListItem.class)
                .setParameter("list", list.value())
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .findFirst();
    }

    private ItemView view(ListItem item, List<String> held) {
        var subject = cards.find(item.number()).map(CaseCard::subject).orElse(null);
        return item.view(subject, held.contains(item.number().value()));
    }

    @SuppressWarnings("unchecked")
    private List<String> held(String gmCode) {
        return entities.createNativeQuery(HELD, String.class)
                .setParameter(1, gmCode)
                .setParameter(2, Dutch.today(clock))
                .getResultList();
    }

    private DestructionList find(CaseNumber number) {
        return Optional.ofNullable(entities.find(DestructionList.class, number.value()))
                .orElseThrow(() -> new NotFound("destruction list", number.value()));
    }
}
