package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import nl.groeikracht.blackbox.ServerDatabase;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.initiative.Initiative;
import nl.groeikracht.initiative.Scale;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;

/** A municipality of a test's own with a scheme, mandates and residents who ask; for tests inside the server. */
final class SubsidyTown {
    private static final SecureRandom RANDOM = new SecureRandom();

    final Town town;
    private final long schemeVersion;

    SubsidyTown(Town town, long schemeVersion) {
        this.town = town;
        this.schemeVersion = schemeVersion;
    }

    /** Founds a municipality that has this much to give, at most € 5.000 per request. */
    static SubsidyTown found(Money ceiling) {
        var town = Town.found();
        var gm = town.gmCode();
        var area = number("insert into area (gm_code, name) values (?, 'Oost') returning id", gm);
        update("insert into neighbourhood values (?, 2026, 'Oostbuurt', ?, ?)", neighbourhood(gm), gm, area);
        var scheme = number("insert into scheme (gm_code, slug) values (?, 'buurtgeld') returning id", gm);
        var ceilingId = number("""
                insert into budget_ceiling (scheme_id, period_from, period_through)
                values (?, date '2020-01-01', date '2040-01-01') returning id
                """, scheme);
        update(
                "insert into budget_movement (ceiling_id, at, kind, ceiling_delta) values (?, now(), 'CEILING', ?)",
                ceilingId,
                ceiling.cents());
        var version = number("""
                insert into scheme_version (scheme_id, number, name, valid_from, opens_on, closes_on, ceiling_id,
                    purpose, conditions, documents, obligations, themes, public_law, legal_basis, maximum_cents,
                    minimum_supporters, own_contribution_required, institutions_allowed, decision_weeks,
                    decision_term_article, decision_term_source, supplement_days, latest_months_after_start)
                values (?, 1, 'Buurtgeld', '2020-01-01', '2020-01-01', '2040-01-01', ?, 'Voor buren.', '[]', '[]',
                    '["U stuurt een verslag."]',
                    '[{"key":"groen","name":"Groen"},{"key":"zorg-en-contact","name":"Zorg en contact"}]', true,
                    'Regeling buurtgeld, artikel 3', 500000, 5, true, false, 8, 'Awb 4:13 lid 2', 'LAW', 14, 12)
                returning id
                """, scheme, ceilingId);
        for (var decider : List.of(town.person("decider"), town.otherPerson("decider"))) {
            update("""
                    insert into mandate (gm_code, username, kinds, up_to_cents, valid_from, publication)
                    values (?, ?, 'GRANT,REFUSE,LEAVE_UNTREATED,DETERMINE,CHANGE,RECOVER,DECIDE_OBJECTION,FIX_PENALTY', 300000, '2020-01-01', 'Mandaatregister, regel 1')
                    """, gm, decider);
        }
        return new SubsidyTown(town, version);
    }

    /** A municipality that handles the requests of a private fund, which promises an answer within four weeks. */
    static SubsidyTown foundFund(Money money) {
        var town = found(money);
        update("""
                update scheme_version set public_law = false, fund_name = 'Buurtfonds De Linde', fund_payment_days = 14,
                    legal_basis = 'Reglement Buurtfonds De Linde, artikel 2', decision_weeks = 4,
                    decision_term_article = 'Reglement Buurtfonds De Linde, artikel 5'
                where id = ?
                """, town.schemeVersion);
        update("update mandate set kinds = 'DONATE,DECLINE' where gm_code = ?", town.town.gmCode());
        return town;
    }

    private static String neighbourhood(String gmCode) {
        return "BU" + gmCode.substring(2) + "0101";
    }

    /** Something that is asked for, by someone who wants mail, or post. */
    NewRequest request(Money asked, Channel channel) {
        var start = LocalDate.now(Dutch.ZONE).plusMonths(2);
        return new NewRequest(
                town.gmCode(),
                schemeVersion,
                new Applicant(
                        "Noor Hazelaar",
                        "Lijsterhof",
                        "9",
                        "1964 XX",
                        "Testdorp",
                        "noor@example.org",
                        "",
                        channel,
                        channel == Channel.EMAIL ? Instant.now() : null,
                        ""),
                new Initiative(
                        "Pluktuin <b>&</b> 🌻",
                        "Een tuin voor iedereen.",
                        "Elkaar leren kennen.",
                        "De hof.",
                        Scale.SQUARE,
                        neighbourhood(town.gmCode()),
                        2026,
                        "groen",
                        true,
                        false,
                        6,
                        14),
                new Plan(
                        start,
                        start.plusMonths(6),
                        List.of(new CostItem("Grond en planten", asked)),
                        Money.ZERO,
                        120,
                        "",
                        Money.ZERO,
                        asked,
                        Iban.of("NL91 ABNA 0417 1643 00")),
                List.of(),
                "nl",
                secret());
    }

    /** The same, asked by an undertaking that declares what small aid it had from others. */
    SubmittedRequest submittedBy(Undertaking undertaking, Money asked) {
        update("update scheme_version set undertakings_allowed = true where id = ?", schemeVersion);
        return the(SubsidyIntake.class).submit(requestBy(undertaking, asked));
    }

    NewRequest requestBy(Undertaking undertaking, Money asked) {
        var plain = request(asked, Channel.EMAIL);
        return new NewRequest(
                plain.gmCode(),
                plain.schemeVersionId(),
                plain.applicant(),
                undertaking,
                plain.initiative(),
                plain.plan(),
                plain.attachments(),
                plain.language(),
                plain.idempotencyKey(),
                null);
    }

    SubmittedRequest submitted(Money asked, Channel channel) {
        return the(SubsidyIntake.class).submit(request(asked, channel));
    }

    /** A request that a caseworker found complete. */
    SubmittedRequest complete(Money asked, Channel channel) throws Exception {
        var request = submitted(asked, channel);
        completed(request.caseNumber());
        return request;
    }

    void completed(CaseNumber number) throws Exception {
        as(caseworker(), () -> the(CompletenessCheck.class).complete(task(number, Step.checkCompleteness), number));
    }

    /** A request whose assessor proposes to grant all of it. */
    SubmittedRequest assessed(Money asked, Channel channel) throws Exception {
        var request = complete(asked, channel);
        var number = request.caseNumber();
        eligible(number);
        proposed(number, asked);
        return request;
    }

    void eligible(CaseNumber number) throws Exception {
        as(caseworker(), () -> the(EligibilityCheck.class).confirm(task(number, Step.confirmEligibility), number));
    }

    void proposed(CaseNumber number, Money amount) throws Exception {
        var proposal = Proposal.grant(amount, List.of(amount), "Een goed plan.", List.of("U stuurt een verslag."));
        as(
                caseworker(),
                () -> the(Assessment.class).propose(task(number, Step.assess), number, proposal.withAdviceChecked()));
    }

    void granted(CaseNumber number, Money amount) throws Exception {
        as(decider(), () -> the(SubsidyDecision.class).decide(task(number, Step.decide), number, grant(amount)));
    }

    static Decision grant(Money amount) {
        return Decision.grant(amount, "Een goed plan voor de hof.", List.of("U stuurt een verslag."), true);
    }

    String caseworker() {
        return town.person("caseworker");
    }

    String decider() {
        return town.person("decider");
    }

    /** The open task of a case at a step; waits for the system's steps before it. */
    static TaskId task(CaseNumber number, Step step) {
        return TaskId.of(eventually(step + " of " + number, () -> openTask(number, step)));
    }

    static boolean hasTask(CaseNumber number, Step step) {
        return openTask(number, step) != null;
    }

    private static String openTask(CaseNumber number, Step step) {
        return text(
                "select id from work_item where case_number = ? and step = ? and not waiting",
                number.value(),
                step.name());
    }

    static String state(CaseNumber number) {
        return text("select state from subsidy_request where case_number = ?", number.value());
    }

    static List<String> acts(CaseNumber number) {
        return List.of(text(
                        "select string_agg(act, ' ' order by id) from audit_entry where case_number = ? and not refused",
                        number.value())
                .split(" "));
    }

    static long ledger(CaseNumber number, String column) {
        return number(
                "select coalesce(sum(" + column + "), 0) from budget_movement where case_number = ?", number.value());
    }

    /** Waits until something is there; looks every tenth of a second. */
    static <T> T eventually(String what, Callable<T> look) {
        return ServerDatabase.eventually(what, look);
    }

    static String text(String sql, Object... parameters) {
        return ServerDatabase.text(sql, parameters);
    }

    static long number(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    static void update(String sql, Object... parameters) {
        ServerDatabase.update(sql, parameters);
    }

    /** As the owner of the schema, who may do what the application may not. */
    static void asOwner(String sql) {
        ServerDatabase.asOwner(sql);
    }

    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
