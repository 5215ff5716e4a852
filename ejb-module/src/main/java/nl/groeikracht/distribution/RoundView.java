package nl.groeikracht.distribution;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.budget.DistributionRules;
import nl.groeikracht.budget.DistributionSystem;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * A round as employees see it. Nobody sees scores before all assessors are in, nor the secret before the draw.
 *
 * @param waiting requests that came in on time and were not looked at yet
 * @param participants in the order of the ranking as soon as there is one, else by number; who does not take part last
 * @param assessorsIn how many assessors gave their scores
 * @param secretHash shown from the start: proof that the secret was there before the draw
 * @param draw null as long as no lots were drawn
 * @param pool the money that there is to distribute, or was when the result was fixed
 * @param fixedBy name of who fixed the result; null as long as nobody did
 */
public record RoundView(
        CaseNumber number,
        String gmCode,
        String scheme,
        DistributionSystem system,
        DistributionRules rules,
        RoundState state,
        LocalDate closesOn,
        int waiting,
        List<ParticipantView> participants,
        int assessorsIn,
        String advice,
        String participantsHash,
        String secretHash,
        DrawView draw,
        Money pool,
        String fixedBy,
        Instant fixedAt,
        String mandate,
        String reasons)
        implements Serializable {

    public RoundView {
        participants = List.copyOf(participants);
    }

    /** Those that take part, in order. */
    public List<ParticipantView> ranked() {
        return participants.stream().filter(one -> one.excluded() == null).toList();
    }

    /** Those that do not. */
    public List<ParticipantView> excluded() {
        return participants.stream().filter(one -> one.excluded() != null).toList();
    }

    /** What all get together. */
    public Money given() {
        return participants.stream().map(ParticipantView::share).reduce(Money.ZERO, Money::plus);
    }

    public Money asked() {
        return ranked().stream().map(ParticipantView::asked).reduce(Money.ZERO, Money::plus);
    }

    public Money highest() {
        return participants.stream()
                .map(ParticipantView::share)
                .max(Money::compareTo)
                .orElse(Money.ZERO);
    }

    /** There is an order, final or as it would be. */
    public boolean isRanked() {
        return state == RoundState.RANKED || state == RoundState.FIXED;
    }

    public boolean isFixed() {
        return state == RoundState.FIXED;
    }

    public boolean areScoresShown() {
        return rules.isTender() && state != RoundState.OPEN && state != RoundState.SCORING;
    }
}
