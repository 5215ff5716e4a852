package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.initiative.Initiative;
import nl.groeikracht.municipality.PaymentAccount;
import nl.groeikracht.municipality.PaymentAccounts;
import nl.groeikracht.retention.DestructionLists;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Iban;

/** A municipality with dossiers of long ago, about residents who occur in no other test. */
final class ForgettableTown {

    final SubsidyTown town;

    ForgettableTown(SubsidyTown town) {
        this.town = town;
    }

    /** A word that occurs in what residents of this town are called and write, and nowhere else. */
    String word() {
        return gmCode().substring(2)
                .chars()
                .map(digit -> 'k' + digit - '0')
                .collect(() -> new StringBuilder("Muurbloem"), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String name() {
        return "Roos " + word();
    }

    String email() {
        return "roos." + word() + "@example.org";
    }

    /** An account that only residents of this town have. */
    String iban() {
        var account = "042000" + gmCode().substring(2);
        var check = 98
                - new BigInteger("10112310" + account + "232100")
                        .mod(BigInteger.valueOf(97))
                        .intValue();
        return "NL%02dABNA%s".formatted(check, account);
    }

    /** Determines at once what it grants. */
    static ForgettableTown found() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        update("""
                update scheme_version set arrangements = '[{"from": "0", "determination": "DIRECT", "account": "NONE",
                    "samplePercentage": "0", "reportDays": "14", "reportWeeks": "8", "determineWeeks": "13"}]'
                where scheme_id in (select id from scheme where gm_code = ?)
                """, town.town.gmCode());
        var account = new PaymentAccount("Testdorp", new Iban("NL20INGB0001234567"), "INGBNL2A");
        as(town.town.person("administrator"), () -> the(PaymentAccounts.class).set(town.town.gmCode(), account));
        return new ForgettableTown(town);
    }

    String gmCode() {
        return town.town.gmCode();
    }

    String administrator() {
        return town.town.person("administrator");
    }

    /** Asked for and taken back. */
    CaseNumber withdrawn() {
        var request = the(SubsidyIntake.class).submit(request());
        the(RequestTracking.class).withdraw(request.statusToken().value(), name() + " verhuist.");
        awaitEnd(request.caseNumber());
        return request.caseNumber();
    }

    /** Granted, noted about, paid and determined: with everything that a dossier has. */
    CaseNumber paid() throws Exception {
        var number = the(SubsidyIntake.class).submit(request()).caseNumber();
        town.completed(number);
        town.eligible(number);
        as(town.caseworker(), () -> the(CaseFile.class).note(number, name() + " belde over de kleur."));
        town.proposed(number, euros(500));
        update(
                "update subsidy_request set starts_on = ?, ends_on = ? where case_number = ?",
                LocalDate.now(Dutch.ZONE).minusDays(4),
                LocalDate.now(Dutch.ZONE).minusDays(3),
                number.value());
        town.granted(number, euros(500));
        eventually("order", () -> text("select iban from payment_order where case_number = ?", number.value()));
        as(town.town.person("treasurer"), () -> the(PaymentOrders.class).export(gmCode()));
        awaitEnd(number);
        return number;
    }

    /** The last step of each of its cases was this long ago. */
    static void longAgo(CaseNumber dossier, int years) {
        update(
                "update step_fact set created = created - make_interval(years => ?), completed = completed -"
                        + " make_interval(years => ?) where case_number in"
                        + " (select case_number from case_card where case_number = ? or origin = ?)",
                years,
                years,
                dossier.value(),
                dossier.value());
    }

    /** Drawn up by the administrator, and approved by the administrator and a decider. */
    CaseNumber approvedList() throws Exception {
        var list = as(administrator(), () -> the(DestructionLists.class).drawUp(gmCode()));
        as(administrator(), () -> the(DestructionLists.class).approve(list));
        as(town.decider(), () -> the(DestructionLists.class).approve(list));
        return list;
    }

    static void awaitState(CaseNumber list, String state) {
        eventually(
                list + " " + state,
                () -> number(
                                "select count(*) from destruction_list where number = ? and state = ?",
                                list.value(),
                                state)
                        == 1);
    }

    private static void awaitEnd(CaseNumber dossier) {
        eventually(
                "end of " + dossier,
                () -> "t".equals(text("select ended from dossier where case_number = ?", dossier.value())));
        eventually(
                "mail of " + dossier,
                () -> text("select 1 from outbox_message where case_number = ? and not reported", dossier.value())
                        == null);
    }

    private NewRequest request() {
        var asked = town.request(euros(500), Channel.EMAIL);
        var plan = asked.plan();
        var idea = asked.initiative();
        return new NewRequest(
                asked.gmCode(),
                asked.schemeVersionId(),
                new Applicant(
                        name(),
                        word() + "hof",
                        "3",
                        "1964 XX",
                        "Testdorp",
                        email(),
                        "",
                        Channel.EMAIL,
                        Instant.now(),
                        ""),
                new Initiative(
                        "Tuin van " + word(),
                        "Muurbloem voor " + word(),
                        idea.why(),
                        idea.forWhom(),
                        idea.scale(),
                        idea.neighbourhoodCode(),
                        idea.neighbourhoodYear(),
                        idea.theme(),
                        idea.collectiveInterest(),
                        idea.institution(),
                        idea.participants(),
                        idea.supporters()),
                new Plan(
                        plan.start(),
                        plan.end(),
                        plan.costs(),
                        plan.ownMoney(),
                        plan.ownHours(),
                        plan.ownKind(),
                        plan.otherIncome(),
                        plan.asked(),
                        Iban.of(iban())),
                asked.attachments(),
                asked.language(),
                asked.idempotencyKey());
    }
}
