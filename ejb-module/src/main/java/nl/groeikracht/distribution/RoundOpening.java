package nl.groeikracht.distribution;

import static nl.groeikracht.bpmn.DistributionProcess.ASSESSORS;
import static nl.groeikracht.bpmn.DistributionProcess.COMMITTEE_ASKED;
import static nl.groeikracht.bpmn.DistributionProcess.FIX_BY;
import static nl.groeikracht.bpmn.DistributionProcess.ROUND_CLOSES_AT;
import static nl.groeikracht.bpmn.DistributionProcess.SCORED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.DistributionProcess;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.DistributionRounds;
import nl.groeikracht.subsidy.RefusalGround;
import nl.groeikracht.subsidy.RoundCandidate;
import nl.groeikracht.subsidy.RoundCandidates;
import nl.groeikracht.subsidy.Share;

/** Opens a round when the first request for it is complete, takes the others in, and tells each what it gets. */
@ApplicationScoped
class RoundOpening implements DistributionRounds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    @Inject
    Rounds rounds;

    @Inject
    RoundCards cards;

    @Inject
    RoundResults results;

    @Inject
    RoundCandidates candidates;

    @Inject
    BudgetLedger ledger;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public void join(RoundCandidate request, SchemeTerms terms) {
        rounds.lockCeiling(terms.ceilingId());
        var round = find(terms, terms.closesOn()).orElseGet(() -> open(terms, terms.closesOn()));
        add(round, request);
        cards.put(round);
    }

    @Override
    public boolean drawAmongSameDay(RoundCandidate request, SchemeTerms terms) {
        rounds.lockCeiling(terms.ceilingId());
        var day = request.completeOn();
        var running = find(terms, day);
        if (running.isPresent()) {
            add(running.get(), request);
            return running.get().state() == RoundState.OPEN;
        }
        var sameDay = candidates.of(terms.versionId()).stream()
                .filter(other -> other.completeOn().equals(day)
                        && other.isBeingJudged()
                        && other.eligible()
                        && !other.number().equals(request.number()))
                .toList();
        if (sameDay.isEmpty() || !isMoneyAtStake(request, sameDay)) {
            return false;
        }
        var round = open(terms, day);
        sameDay.forEach(other -> add(round, other));
        add(round, request);
        cards.put(round);
        return true;
    }

    @Override
    public Optional<Share> shareOf(CaseNumber number) {
        return rounds.participant(number).map(participant -> {
            var round = rounds.read(participant.round());
            return round.state() == RoundState.FIXED
                    ? share(round, participant)
                    : new Share(round.number(), false, Money.ZERO, null, 0, 0, "");
        });
    }

    private Share share(DistributionRound round, RoundParticipant participant) {
        var ranked = results.ranking(round);
        var score = ranked.stream()
                .filter(one -> one.number().equals(participant.number()) && one.assessors() > 0)
                .map(one -> one.score().toPlainString().replace('.', ','))
                .findFirst()
                .orElse("");
        return new Share(
                round.number(),
                true,
                participant.share(),
                ground(participant),
                participant.place(),
                ranked.size(),
                score);
    }

    private static RefusalGround ground(RoundParticipant participant) {
        if (!participant.takesPart()) {
            return RefusalGround.CONDITIONS_NOT_MET;
        }
        if (participant.isBelowMinimum()) {
            return RefusalGround.SCORE;
        }
        return participant.asked().exceeds(participant.share()) ? RefusalGround.CEILING : null;
    }

    /** Was all the money gone before this day, then there is nothing to draw for. */
    private boolean isMoneyAtStake(RoundCandidate request, List<RoundCandidate> sameDay) {
        return Stream.concat(Stream.of(request), sameDay.stream())
                .anyMatch(one -> !ledger.ofCase(one.number()).reserved().isZero());
    }

    private Optional<DistributionRound> find(SchemeTerms terms, LocalDate closesOn) {
        return rounds.ofVersion(terms.versionId()).stream()
                .filter(round -> round.closesOn().equals(closesOn))
                .findFirst();
    }

    private DistributionRound open(SchemeTerms terms, LocalDate closesOn) {
        var today = Dutch.today(clock);
        var number = municipalities.nextCaseNumber(terms.gmCode(), today.getYear());
        var round = new DistributionRound(number, terms, closesOn, secret(), clock.instant());
        rounds.add(round);
        cards.put(round);
        audit.record(AuditEntry.of(DistributionAct.ROUND_OPENED)
                .in(terms.gmCode())
                .onCase(number)
                .under("Awb 4:26")
                .because(terms.name())
                .after("system", terms.distribution().system())
                .after("closesOn", closesOn));
        var rules = terms.distribution();
        process.start(
                DistributionProcess.KEY,
                number,
                ROUND_CLOSES_AT.of(Dutch.startOf(closesOn.plusDays(1))),
                FIX_BY.of(Dutch.startOf(RoundCards.fixBy(terms, closesOn).plusDays(1))),
                SCORED.of(rules.isTender()),
                ASSESSORS.of(rules.assessors()),
                COMMITTEE_ASKED.of(rules.isTender() && rules.committeeAdvises()));
        return round;
    }

    /** Who comes after the list was fixed is complete too late. */
    private void add(DistributionRound round, RoundCandidate request) {
        if (rounds.participant(request.number()).isPresent()) {
            return;
        }
        var participant = new RoundParticipant(round.number(), request);
        if (round.state() != RoundState.OPEN || request.completeOn().isAfter(round.closesOn())) {
            participant.exclude(Exclusion.LATE);
        }
        rounds.add(participant);
        audit.record(AuditEntry.of(DistributionAct.JOINED)
                .in(round.gmCode())
                .onCase(request.number())
                .under("Awb 4:26")
                .after("round", round.number())
                .after("completeOn", request.completeOn())
                .after("takesPart", participant.takesPart()));
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
