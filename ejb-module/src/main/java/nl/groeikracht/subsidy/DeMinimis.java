package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.legal.DeMinimisCaps;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * Keeps what an undertaking gets within the cap on small aid (EU regulation 2023/2831, article 3): earlier grants that are
 * known here, what it declared, and what is granted now. A private fund gives no aid of the state.
 */
@ApplicationScoped
class DeMinimis {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubsidyRequests requests;

    @Inject
    RequestLaw law;

    @Inject
    DeMinimisCaps caps;

    @Inject
    BudgetLedger ledger;

    @Inject
    Clock clock;

    /** Empty when who asks is no undertaking. */
    Optional<DeMinimisView> of(SubsidyRequest request) {
        return request.undertaking().filter(asking -> law.isPublic(request)).map(asking -> view(request, asking));
    }

    /**
     * Two decisions on the same undertaking follow one another: the second sees the first.
     *
     * @throws Refusal {@code refusal.deMinimis} with what may still be granted
     */
    void requireFits(SubsidyRequest request, Money amount) {
        request.undertaking().ifPresent(asking -> requests.lockKey("de-minimis " + request.gmCode() + asking.number()));
        of(request).filter(aid -> !aid.fits(amount)).ifPresent(aid -> {
            throw new Refusal("refusal.deMinimis", aid.room(), aid.cap().amount());
        });
    }

    /** These hints, and what the law asks of aid when who asks is an undertaking. */
    List<LawHint> withHint(SubsidyRequest request, Money amount, List<LawHint> hints) {
        var all = new ArrayList<>(hints);
        of(request)
                .map(aid -> LawHint.of("deMinimis", aid.cap().article(), aid.fits(amount), aid.room()))
                .ifPresent(all::add);
        return List.copyOf(all);
    }

    private DeMinimisView view(SubsidyRequest request, Undertaking asking) {
        var today = Dutch.today(clock);
        var cap = caps.on(today);
        var from = cap.countsFrom(today);
        return new DeMinimisView(asking.number(), cap, from, known(request, asking, from), asking.declared());
    }

    private List<DeMinimisView.Earlier> known(SubsidyRequest request, Undertaking asking, LocalDate from) {
        return entities.createQuery("""
                        select r.number from SubsidyRequest r
                        where r.gmCode = :gmCode and r.undertaking.number = :undertaking and r.number <> :number
                          and exists (select d from DecisionTaken d where d.number = r.number)
                        order by r.number
                        """, String.class)
                .setParameter("gmCode", request.gmCode())
                .setParameter("undertaking", asking.number())
                .setParameter("number", request.number().value())
                .getResultStream()
                .map(CaseNumber::new)
                .map(this::earlier)
                .filter(grant -> !grant.on().isBefore(from) && !grant.amount().isZero())
                .toList();
    }

    /** As it stands now: what was withdrawn or determined lower is no aid any more, what an objection brought is. */
    private DeMinimisView.Earlier earlier(CaseNumber number) {
        return new DeMinimisView.Earlier(
                number, Dutch.dateOf(lastDecided(number)), ledger.ofCase(number).granted());
    }

    /** The right to the aid dates from the last decision that gave it. */
    private Instant lastDecided(CaseNumber number) {
        return entities.createQuery("select max(g.at) from LaterGrant g where g.request = :number", Instant.class)
                .setParameter("number", number.value())
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> requests.decision(number).orElseThrow().at());
    }
}
