package nl.groeikracht.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.legal.PenaltyTariffs;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;

/** Keeps the notices of default and their cards. */
@ApplicationScoped
class NoticesOfDefault {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    @Inject
    PenaltyTariffs tariffs;

    void add(NoticeOfDefault notice) {
        entities.persist(notice);
        entities.flush();
    }

    NoticeOfDefault read(CaseNumber number) {
        return found(entities.find(NoticeOfDefault.class, number.value()), number);
    }

    NoticeOfDefault lock(CaseNumber number) {
        return found(entities.find(NoticeOfDefault.class, number.value(), LockModeType.PESSIMISTIC_WRITE), number);
    }

    NoticeView view(NoticeOfDefault notice) {
        return notice.view(tariffs.after(notice.receivedOn()));
    }

    /** The notice about a decision that is not answered or decided yet, and nobody else changes it. */
    Optional<NoticeOfDefault> lockOpen(CaseNumber dueCase) {
        return entities.createQuery("select n from NoticeOfDefault n where n.dueCase = :due", NoticeOfDefault.class)
                .setParameter("due", dueCase.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(notice -> notice.state().isOpen())
                .findFirst();
    }

    /** All notices in the case of a request, the newest first. */
    List<NoticeView> of(CaseNumber request) {
        return entities.createQuery(
                        "select n from NoticeOfDefault n where n.request = :request order by n.filedAt desc, n.number desc",
                        NoticeOfDefault.class)
                .setParameter("request", request.value())
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /** The list of work and the case's page follow what happened. */
    void shown(NoticeOfDefault notice) {
        entities.flush();
        var view = view(notice);
        cards.put(cards.read(notice.number())
                .now(amount(view), deadline(view), view.state().name()));
    }

    private static Money amount(NoticeView view) {
        if (view.owed() != null) {
            return view.owed();
        }
        return view.state() == NoticeState.RUNNING ? view.penalty().maximum() : Money.ZERO;
    }

    private static LocalDate deadline(NoticeView view) {
        return switch (view.state()) {
            case RECEIVED, WAITING -> view.penalty().firstDay().minusDays(1);
            case RUNNING -> view.penalty().lastDay();
            case TO_FIX -> view.fixBefore();
            default -> null;
        };
    }

    private static NoticeOfDefault found(NoticeOfDefault notice, CaseNumber number) {
        if (notice == null) {
            throw new NotFound("notice of default", number.value());
        }
        return notice;
    }
}
