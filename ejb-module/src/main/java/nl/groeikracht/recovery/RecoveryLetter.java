package nl.groeikracht.recovery;

import static nl.groeikracht.document.DutchText.amount;
import static nl.groeikracht.document.DutchText.date;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.groeikracht.casework.NewPublication;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.document.Letter;
import nl.groeikracht.document.LetterKind;
import nl.groeikracht.document.LetterWriter;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.PaymentAccounts;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.ReceivedSubsidies;
import nl.groeikracht.subsidy.ReceivedSubsidy;

/** The letters of a recovery: the decision (Awb 4:86), the reminder (4:112, 4:113) and the interest (4:99). */
@Stateless
@PermitAll
public class RecoveryLetter {

    @Inject
    Recoveries recoveries;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    DebtRules rules;

    @Inject
    LegalTerms legal;

    @Inject
    LetterWriter writer;

    @Inject
    Publication publication;

    @Inject
    Municipalities municipalities;

    @Inject
    PaymentAccounts accounts;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Writes the letter of what was done last and readies it for sending. */
    public void compose(CaseNumber number) {
        var recovery = recoveries.lock(number);
        var view = recovery.view();
        var subsidy = subsidies.read(view.request());
        var letter = writer.write(letter(recovery.letter(), view, subsidy));
        var applicant = subsidy.applicant();
        var town = municipalities.read(subsidy.gmCode()).name();
        publication.ready(
                number,
                new NewPublication(
                        subsidy.gmCode(),
                        letter,
                        applicant.name() + "\n" + applicant.address(),
                        applicant.isReachableElectronically() ? applicant.email() : null,
                        "Gemeente " + town + ": " + recovery.letter().dutch().toLowerCase(Locale.ROOT) + " " + number,
                        "Dit gaat over uw subsidie voor \"" + subsidy.title() + "\".\n\nU moet geld terugbetalen: "
                                + amount(view.outstanding()) + ". In de brief in de bijlage leest u waarom, en hoe en"
                                + " wanneer u betaalt.",
                        recovery.letter() != LetterKind.PAYMENT_REMINDER));
    }

    private Letter letter(LetterKind kind, RecoveryView view, ReceivedSubsidy subsidy) {
        var today = Dutch.today(clock);
        var applicant = subsidy.applicant();
        var account = accounts.of(subsidy.gmCode()).orElseThrow(() -> new Refusal("refusal.accountMissing"));
        var until = rules.payUntil(kind, today);
        var letter = Letter.of(kind, subsidy.gmCode(), view.number())
                .to(applicant.name(), applicant.address().lines().toList())
                .sentOn(today)
                .askedOn(subsidy.receivedOn())
                .about(subsidy.title())
                .handledBy(subsidy.handler())
                .under(basis(kind, view, subsidy))
                .onBehalfOf(view.body())
                .signedBy(people.nameOf(view.decidedBy()), "mandaathouder")
                .decided(decided(kind, view, until))
                .because(reasons(kind, view))
                .payBack(view.outstanding(), until, account.iban(), account.name())
                .objectionUntil(legal.objectionUntil(today));
        return applicant.isReachableElectronically() ? letter : letter.byPost();
    }

    private static String basis(LetterKind kind, RecoveryView view, ReceivedSubsidy subsidy) {
        return switch (kind) {
            case PAYMENT_REMINDER -> "artikel 4:112 en artikel 4:113 van de Algemene wet bestuursrecht";
            case INTEREST_DECISION -> "artikel 4:97 tot en met artikel 4:99 van de Algemene wet bestuursrecht";
            default ->
                subsidy.legalBasis() + " en op artikel "
                        + (view.cause() == RecoveryCause.ADVANCE ? "4:95" : "4:57")
                        + " van de Algemene wet bestuursrecht";
        };
    }

    private static String decided(LetterKind kind, RecoveryView view, LocalDate until) {
        return switch (kind) {
            case PAYMENT_REMINDER ->
                "U hebt " + amount(view.outstanding().minus(view.fee())) + " niet op tijd terugbetaald. Betaal alsnog,"
                        + " uiterlijk op " + date(until) + "."
                        + (view.fee().isZero()
                                ? ""
                                : " Voor deze aanmaning betaalt u " + amount(view.fee()) + " extra.");
            case INTEREST_DECISION ->
                "U betaalt te laat terug. Daarom moet u " + amount(view.askedInterest()) + " rente betalen, tot en met "
                        + date(view.interestThrough()) + ".";
            default -> "U moet " + amount(view.claimed()) + " van uw subsidie terugbetalen.";
        };
    }

    private static String reasons(LetterKind kind, RecoveryView view) {
        return switch (kind) {
            case PAYMENT_REMINDER ->
                "U moest betalen uiterlijk op " + date(view.payUntil())
                        + ". Betaalt u nu weer niet op tijd? Dan kunnen wij het geld laten ophalen, bijvoorbeeld door"
                        + " een deurwaarder. De kosten daarvan betaalt u dan ook.";
            case INTEREST_DECISION ->
                "Wie te laat betaalt, betaalt de wettelijke rente vanaf de dag na de laatste betaaldag. Voor u is dat "
                        + date(view.inDefaultSince()) + ". Wij rekenden per dag, over wat u toen nog niet had betaald.";
            default -> view.reasons();
        };
    }
}
