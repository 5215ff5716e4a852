package nl.groeikracht.determination;

import static nl.groeikracht.bpmn.DeterminationProcess.CHECK_NEEDED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.DeterminationProcess.Message;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/**
 * Draws the sample of who accounts after all, once for the activities that ended in a month, and shows it so that anyone
 * can repeat it.
 */
@Stateless
@RolesAllowed({"caseworker", "auditor"})
public class Sampling {

    private static final int SEED_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Determinations determinations;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    /** The samples of a municipality, the newest month first. */
    public List<SampleView> all(String gmCode) {
        user.require(gmCode, "samples", Role.CASEWORKER, Role.AUDITOR);
        return entities.createQuery(
                        "select distinct s from SampleDraw s left join fetch s.members where s.gmCode = :gmCode"
                                + " order by s.month desc",
                        SampleDraw.class)
                .setParameter("gmCode", gmCode)
                .getResultStream()
                .map(draw -> draw.view(people.nameOf(draw.by())))
                .toList();
    }

    /** How many could be drawn for a month. */
    public int candidates(String gmCode, YearMonth month) {
        user.require(gmCode, "samples", Role.CASEWORKER, Role.AUDITOR);
        return waiting(gmCode, month).size();
    }

    /** Draws again what was drawn, from its seed: true when the same cases come out. */
    public boolean isRepeatable(String gmCode, YearMonth month) {
        var sample = find(gmCode, month).orElseThrow(() -> new Refusal("refusal.sampleUnknown"));
        var again = Sample.draw(
                sample.seed(),
                sample.members().stream()
                        .map(member -> new Sample.Participant(member.request(), member.percentage()))
                        .toList());
        return again.stream()
                .map(one -> one.participant().number() + one.rank() + one.drawn())
                .toList()
                .equals(sample.members().stream()
                        .map(member -> member.request() + member.rank() + member.drawn())
                        .toList());
    }

    /**
     * Draws, once.
     *
     * @throws Refusal {@code refusal.sampleDrawn} the second time, {@code refusal.sampleTooEarly} before the month is
     *     over, {@code refusal.sampleEmpty} when nothing can be drawn
     */
    @RolesAllowed("caseworker")
    public SampleView draw(String gmCode, YearMonth month) {
        user.require(gmCode, "sample " + month, Role.CASEWORKER);
        lock(gmCode);
        try {
            requireDrawable(gmCode, month);
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(DeterminationAct.SAMPLE_NOT_ALLOWED)
                    .in(gmCode)
                    .because(refused.key() + " " + month));
            throw refused;
        }
        var candidates = waiting(gmCode, month).stream()
                .collect(Collectors.toMap(one -> one.request().value(), Function.identity()));
        var bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        var seed = HexFormat.of().formatHex(bytes);
        var members = Sample.draw(
                        seed,
                        candidates.values().stream()
                                .map(one -> new Sample.Participant(one.request().value(), one.samplePercentage()))
                                .toList())
                .stream()
                .map(one -> new SampleMember(
                        candidates.get(one.participant().number()).number().value(),
                        one.participant().number(),
                        one.participant().percentage(),
                        one.rank(),
                        one.drawn()))
                .toList();
        var draw = new SampleDraw(gmCode, month, seed, members, user.username(), clock.instant());
        entities.persist(draw);
        entities.flush();
        audit.record(AuditEntry.of(DeterminationAct.SAMPLE_DRAWN)
                .in(gmCode)
                .because(month.toString())
                .under("Awb 4:45")
                .after("seed", seed)
                .after("participants", members.size())
                .after("drawn", members.stream().filter(SampleMember::drawn).count()));
        members.stream()
                .filter(SampleMember::drawn)
                .forEach(member -> ask(new CaseNumber(member.number()), month, seed));
        return draw.view(people.nameOf(user.username()));
    }

    private void ask(CaseNumber number, YearMonth month, String seed) {
        var determination = determinations.lock(number);
        determination.drawn();
        audit.record(AuditEntry.of(DeterminationAct.SAMPLED)
                .in(determination.gmCode())
                .onCase(number)
                .under("Awb 4:45")
                .because(month.toString())
                .after("seed", seed));
        // When the activity has only just ended the process asks by itself at its next step.
        process.signal(number, Message.sampled.name(), CHECK_NEEDED.of(false));
    }

    private void requireDrawable(String gmCode, YearMonth month) {
        if (!month.isBefore(YearMonth.from(Dutch.today(clock)))) {
            throw new Refusal("refusal.sampleTooEarly", month.atEndOfMonth());
        }
        if (find(gmCode, month).isPresent()) {
            throw new Refusal("refusal.sampleDrawn", month.atDay(1));
        }
        if (waiting(gmCode, month).isEmpty()) {
            throw new Refusal("refusal.sampleEmpty", month.atDay(1));
        }
    }

    private Optional<SampleView> find(String gmCode, YearMonth month) {
        return all(gmCode).stream()
                .filter(sample -> sample.month().equals(month))
                .findFirst();
    }

    private List<Determination> waiting(String gmCode, YearMonth month) {
        return entities.createQuery(
                        "select d from Determination d where d.gmCode = :gmCode and d.activityEnds between :from and"
                                + " :through order by d.request",
                        Determination.class)
                .setParameter("gmCode", gmCode)
                .setParameter("from", month.atDay(1))
                .setParameter("through", month.atEndOfMonth())
                .getResultStream()
                .filter(Determination::awaitsSample)
                .toList();
    }

    /** Two draws of one municipality wait for each other. */
    private void lock(String gmCode) {
        entities.createNativeQuery(
                        "select count(*) from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as held")
                .setParameter(1, "sample " + gmCode)
                .getSingleResult();
    }
}
