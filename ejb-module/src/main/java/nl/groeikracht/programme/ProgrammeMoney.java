package nl.groeikracht.programme;

import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;
import static nl.groeikracht.municipality.Role.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.growth.ProgrammeGrowth;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** The money of a programme: planned by year and payer, committed under conditions, spent. */
@Stateless
@RolesAllowed({"programme-manager", "treasurer"})
public class ProgrammeMoney {

    private static final int WORDS_LIMIT = 120;
    private static final int TEXT_LIMIT = 500;
    private static final int WHAT_LIMIT = 200;

    @Inject
    ProgrammeDesk desk;

    @Inject
    Programmes programmes;

    @Inject
    FundingLines funding;

    @Inject
    ProgrammeLedger ledger;

    @Inject
    ProgrammeGrowth growth;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Names who will pay in a year; the amount may still be open. */
    public long plan(CaseNumber number, FundingPlan plan) {
        var programme = desk.lock(number, PROGRAMME_MANAGER);
        requireAlive(programme);
        if (plan.year() < 1 || plan.year() > programme.years()) {
            throw new Refusal("refusal.programmeYear", programme.years());
        }
        if (plan.amount() != null && plan.amount().isZero()) {
            throw new Refusal("refusal.programmeAmount");
        }
        var payer = PlainText.required(plan.payer(), WORDS_LIMIT);
        long id = funding.add(
                number,
                plan,
                payer,
                PlainText.of(plan.budgetLine(), WORDS_LIMIT),
                PlainText.of(plan.condition(), TEXT_LIMIT));
        followed(programme);
        audit.record(AuditEntry.of(ProgrammeAct.MONEY_PLANNED)
                .in(programme.gmCode())
                .onCase(number)
                .because(plan.condition())
                .after("year", plan.year())
                .after("payer", payer)
                .after("budgetLine", plan.budgetLine())
                .after("amount", plan.amount() == null ? "" : plan.amount()));
        return id;
    }

    /**
     * The payer promised the money.
     *
     * @param commitment the letter or decision in which it did
     */
    public void commit(CaseNumber number, long id, Money amount, LocalDate on, String commitment) {
        var programme = desk.lock(number, PROGRAMME_MANAGER);
        requireAlive(programme);
        var line = funding.read(number, id);
        if (amount == null || amount.isZero()) {
            throw new Refusal("refusal.programmeAmount");
        }
        requirePast(on);
        var words = PlainText.required(commitment, WHAT_LIMIT);
        ledger.commit(line, amount, on, words);
        followed(programme);
        audit.record(AuditEntry.of(ProgrammeAct.MONEY_COMMITTED)
                .in(programme.gmCode())
                .onCase(number)
                .because(words)
                .before("amount", line.amount() == null ? "" : line.amount())
                .before("committedOn", line.committedOn() == null ? "" : line.committedOn())
                .after("year", line.year())
                .after("payer", line.payer())
                .after("amount", amount)
                .after("committedOn", on));
    }

    /** Never more than there is: whoever needs more has it committed first. */
    public void spend(CaseNumber number, long id, Spending spending) {
        var programme = desk.lock(number, PROGRAMME_MANAGER, TREASURER);
        var line = funding.read(number, id);
        if (spending.amount() == null || spending.amount().isZero()) {
            throw new Refusal("refusal.programmeAmount");
        }
        requirePast(spending.on());
        var what = PlainText.required(spending.what(), WHAT_LIMIT);
        if (spending.team() != null && !growth.isOf(spending.team(), number)) {
            throw new NotFound("team of " + number, spending.team().value());
        }
        ledger.spend(line, spending, what);
        audit.record(AuditEntry.of(ProgrammeAct.MONEY_SPENT)
                .in(programme.gmCode())
                .onCase(number)
                .because(what)
                .after("year", line.year())
                .after("payer", line.payer())
                .after("team", spending.team() == null ? "" : spending.team())
                .after(spending.cameBack() ? "cameBack" : "spent", spending.amount())
                .after("on", spending.on()));
    }

    /** The card shows the money, and a year that is paid for now no longer gives a signal. */
    private void followed(Programme programme) {
        var year = programme.view(java.util.List.of()).uncommittedYear();
        if (year != null && funding.isCommitted(programme.number(), year)) {
            programme.uncommitted(null);
        }
        programmes.shown(programme, funding.known(programme.number()));
    }

    private void requirePast(LocalDate day) {
        var today = Dutch.today(clock);
        if (Objects.isNull(day) || day.isAfter(today)) {
            throw new Refusal("refusal.programmeDayAhead", today);
        }
    }

    private static void requireAlive(Programme programme) {
        if (programme.view(java.util.List.of()).isOver()) {
            throw new Refusal("refusal.programmeElsewhere");
        }
    }
}
