package nl.groeikracht.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** The rounds as they are kept, with their participants, scores and draws. */
@ApplicationScoped
class Rounds {

    @PersistenceContext
    EntityManager entities;

    void add(Object kept) {
        entities.persist(kept);
        entities.flush();
    }

    /** @throws NotFound when there is no such round */
    DistributionRound read(CaseNumber number) {
        return Optional.ofNullable(entities.find(DistributionRound.class, number.value()))
                .orElseThrow(() -> new NotFound("round", number.value()));
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    DistributionRound lock(CaseNumber number) {
        var round = entities.find(DistributionRound.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
        if (round == null) {
            throw new NotFound("round", number.value());
        }
        return round;
    }

    /** One at a time moves the money of a ceiling, or opens a round on it. */
    void lockCeiling(long ceilingId) {
        entities.createNativeQuery("select id from budget_ceiling where id = ?1 for no key update")
                .setParameter(1, ceilingId)
                .getSingleResult();
    }

    List<DistributionRound> of(String gmCode) {
        return entities.createQuery(
                        "select r from DistributionRound r where r.gmCode = :gmCode order by r.openedAt desc, r.number desc",
                        DistributionRound.class)
                .setParameter("gmCode", gmCode)
                .getResultList();
    }

    /** The rounds of a version of a scheme, the first to close first. */
    List<DistributionRound> ofVersion(long schemeVersionId) {
        return entities.createQuery(
                        "select r from DistributionRound r where r.schemeVersionId = :version order by r.closesOn, r.number",
                        DistributionRound.class)
                .setParameter("version", schemeVersionId)
                .getResultList();
    }

    Optional<RoundParticipant> participant(CaseNumber request) {
        return Optional.ofNullable(entities.find(RoundParticipant.class, request.value()));
    }

    /** By case number: the order in which lots are given. */
    List<RoundParticipant> participants(CaseNumber round) {
        return entities.createQuery(
                        "select p from RoundParticipant p where p.roundNumber = :inRound order by p.number",
                        RoundParticipant.class)
                .setParameter("inRound", round.value())
                .getResultList();
    }

    Optional<RoundDraw> draw(CaseNumber round) {
        return Optional.ofNullable(entities.find(RoundDraw.class, round.value()));
    }

    void add(CaseNumber round, Score score, Instant at) {
        entities.createNativeQuery("""
                        insert into round_score (round_number, case_number, criterion, assessor, points, given_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, round.value())
                .setParameter(2, score.number().value())
                .setParameter(3, score.criterion())
                .setParameter(4, score.assessor())
                .setParameter(5, score.points())
                .setParameter(6, at)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Score> scores(CaseNumber round) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select case_number, criterion, assessor, points from round_score
                        where round_number = ?1 order by assessor, case_number, criterion
                        """).setParameter(1, round.value()).getResultList();
        return rows.stream()
                .map(row -> new Score(
                        new CaseNumber((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue()))
                .toList();
    }

    /** Who scored, by user name. */
    List<String> assessors(CaseNumber round) {
        return scores(round).stream().map(Score::assessor).distinct().toList();
    }

    /** What someone declared; empty when nothing yet, a blank text for no interest. */
    @SuppressWarnings("unchecked")
    Optional<String> declaration(CaseNumber round, String username) {
        List<String> found = entities.createNativeQuery(
                        "select interest_in from round_declaration where round_number = ?1 and username = ?2")
                .setParameter(1, round.value())
                .setParameter(2, username)
                .getResultList();
        return found.stream().findFirst();
    }

    void declare(CaseNumber round, String username, String interestIn, Instant at) {
        entities.createNativeQuery("""
                        insert into round_declaration (round_number, username, interest_in, declared_at)
                        values (?1, ?2, ?3, ?4) on conflict do nothing
                        """)
                .setParameter(1, round.value())
                .setParameter(2, username)
                .setParameter(3, interestIn)
                .setParameter(4, at)
                .executeUpdate();
    }
}
