package nl.groeikracht.recovery;

import static nl.groeikracht.document.DutchText.amount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.Letter;
import nl.groeikracht.document.LetterKind;
import nl.groeikracht.document.LetterWriter;
import nl.groeikracht.document.MessageKind;
import nl.groeikracht.document.NewMessage;
import nl.groeikracht.document.Outbox;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.SiteAddress;
import nl.groeikracht.subsidy.PaymentView;
import nl.groeikracht.subsidy.ReceivedSubsidy;

/** Tells the receiver which claim was set off, and how much of it (Awb 4:93, second paragraph). */
@ApplicationScoped
class SetOffLetter {

    @Inject
    LetterWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    LegalTerms legal;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    @Inject
    SiteAddress site;

    @Inject
    Clock clock;

    /** @return false when it has to go by post; the caseworkers hear that it is ready */
    boolean tell(RecoveryView debt, ReceivedSubsidy subsidy, PaymentView payment, Money amount, PersonInfo by) {
        var letter = writer.write(letter(debt, subsidy, payment, amount, by));
        var key = debt.number() + "/set-off-" + clock.instant().toEpochMilli();
        if (!subsidy.applicant().isReachableElectronically()) {
            people.withRole(debt.gmCode(), Role.CASEWORKER)
                    .forEach(reader -> send(
                            debt,
                            key + "/" + reader.username(),
                            reader.email(),
                            debt.number() + ": Er ligt een brief klaar voor de post",
                            "Er is verrekend. Stuur de brief daarover per post.\n\n"
                                    + site.of("/werk/vervolg?nummer=" + debt.number()),
                            List.of()));
            return false;
        }
        send(
                debt,
                key,
                subsidy.applicant().email(),
                "Gemeente " + municipalities.read(debt.gmCode()).name() + ": wij verrekenen een bedrag ("
                        + debt.number() + ")",
                "Beste " + subsidy.applicant().name() + ",\n\n" + words(debt, payment, amount)
                        + "\n\nIn de brief in de bijlage leest u waarom, en wat u kunt doen als u het er niet mee eens"
                        + " bent.",
                List.of(letter));
        return true;
    }

    private void send(RecoveryView debt, String key, String to, String subject, String text, List<DocumentId> letters) {
        outbox.send(new NewMessage(debt.gmCode(), debt.number(), MessageKind.NOTICE, key, to, subject, text, letters));
    }

    private Letter letter(
            RecoveryView debt, ReceivedSubsidy subsidy, PaymentView payment, Money amount, PersonInfo by) {
        var today = Dutch.today(clock);
        var applicant = subsidy.applicant();
        var letter = Letter.of(LetterKind.SET_OFF, debt.gmCode(), debt.number())
                .to(applicant.name(), applicant.address().lines().toList())
                .sentOn(today)
                .about(subsidy.title())
                .handledBy(subsidy.handler())
                .decided(words(debt, payment, amount))
                .because("U moet nog geld terugbetalen voor \"" + subsidy.title()
                        + "\". Voor dezelfde activiteit krijgt u nu ook subsidie, voor een andere periode. Dan mogen wij"
                        + " het een van het ander aftrekken.")
                .under("artikel 4:57, derde lid, en artikel 4:93 van de Algemene wet bestuursrecht")
                .objectionUntil(legal.objectionUntil(today))
                .onBehalfOf(municipalities.read(debt.gmCode()).body())
                .signedBy(by.name(), "financieel medewerker");
        return applicant.isReachableElectronically() ? letter : letter.byPost();
    }

    private static String words(RecoveryView debt, PaymentView payment, Money amount) {
        return "Wij trekken " + amount(amount) + " af van betaling " + payment.reference() + ". U krijgt daarvan nog "
                + amount(payment.toTransfer()) + ". Van vordering " + debt.number() + " staat nog "
                + amount(debt.outstanding()) + " open.";
    }
}
