package nl.groeikracht.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.casework.NewPublication;
import nl.groeikracht.casework.Publication;
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
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.SiteAddress;
import nl.groeikracht.subsidy.ReceivedSubsidies;
import nl.groeikracht.subsidy.ReceivedSubsidy;

/** The letters about a change: what we intend (Awb 4:8), and the decision (3:41 to 3:47). */
@ApplicationScoped
class GrantChangeLetters {

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    BudgetLedger ledger;

    @Inject
    LetterWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    Publication publication;

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
    boolean announce(GrantChange change) {
        var subsidy = subsidies.read(change.request());
        var proposed = change.proposal().orElseThrow().proposed();
        var until = change.intention().orElseThrow().until();
        var what =
                ChangeWords.intention(proposed, ledger.ofCase(change.request()).granted(), subsidy.title());
        var town = municipalities.read(change.gmCode());
        var letter = letter(LetterKind.HEARING_INVITATION, change, subsidy)
                .decided(what)
                .because(proposed.reasons())
                .viewUntil(until, town.phone())
                .statusLink(site.of("/status") + ", met de geheime link die u na het versturen kreeg")
                .under("artikel 4:8 van de Algemene wet bestuursrecht en op "
                        + ChangeWords.basis(subsidy.legalBasis(), proposed.ground()))
                .onBehalfOf(town.body());
        return tell(change, subsidy, what, writer.write(letter));
    }

    private boolean tell(GrantChange change, ReceivedSubsidy subsidy, String what, DocumentId letter) {
        if (!subsidy.applicant().isReachableElectronically()) {
            people.withRole(change.gmCode(), Role.CASEWORKER)
                    .forEach(reader -> outbox.send(new NewMessage(
                            change.gmCode(),
                            change.number(),
                            MessageKind.NOTICE,
                            key(change) + "/post/" + reader.username(),
                            reader.email(),
                            change.number() + ": Er ligt een brief klaar voor de post",
                            "De ontvanger wil geen e-mail. Stuur de vraag om een reactie per post.\n\n"
                                    + site.of("/werk/vervolg?nummer=" + change.number()),
                            List.of())));
            return false;
        }
        outbox.send(new NewMessage(
                change.gmCode(),
                change.number(),
                MessageKind.NOTICE,
                key(change),
                subsidy.applicant().email(),
                subject(change, "Wilt u reageren op ons plan met uw subsidie?"),
                "Beste " + subsidy.applicant().name() + ",\n\n" + what
                        + " Voordat wij besluiten, horen wij graag wat u daarvan vindt. In de brief in de bijlage"
                        + " leest u waarom, en hoe u reageert.",
                List.of(letter)));
        return true;
    }

    private static String key(GrantChange change) {
        return change.number() + "/intention-"
                + change.proposal().orElseThrow().at().getEpochSecond();
    }

    /** The decision, ready to be made known. */
    void readyDecision(GrantChange change) {
        var subsidy = subsidies.read(change.request());
        var applicant = subsidy.applicant();
        var letter = writer.write(decision(change, subsidy, change.before(), change.body(), change.decidedBy()));
        publication.ready(
                change.number(),
                new NewPublication(
                        change.gmCode(),
                        letter,
                        applicant.name() + "\n" + applicant.address(),
                        applicant.isReachableElectronically() ? applicant.email() : null,
                        subject(change, "Ons besluit over uw subsidie"),
                        "Beste " + applicant.name() + ",\n\n" + words(change, change.before())
                                + " De brief met ons besluit staat in de bijlage. Daarin leest u ook wat u kunt doen als"
                                + " u het er niet mee eens bent, en tot wanneer.",
                        true));
    }

    byte[] preview(GrantChange change, Money granted, String body, String decider) {
        var subsidy = subsidies.read(change.request());
        return writer.print(decision(change, subsidy, granted, body, decider));
    }

    private Letter decision(GrantChange change, ReceivedSubsidy subsidy, Money granted, String body, String decider) {
        return letter(LetterKind.CHANGE_DECISION, change, subsidy)
                .decided(words(change, granted))
                .because(ChangeWords.reasons(change))
                .under(ChangeWords.basis(
                        subsidy.legalBasis(), change.proposal().orElseThrow().ground()))
                .objectionUntil(legal.objectionUntil(Dutch.today(clock)))
                .onBehalfOf(body)
                .signedBy(people.nameOf(decider), "mandaathouder");
    }

    private String words(GrantChange change, Money granted) {
        var paid = ledger.ofCase(change.request()).paid();
        return ChangeWords.decided(change.proposal().orElseThrow().proposed(), granted, paid);
    }

    private Letter letter(LetterKind kind, GrantChange change, ReceivedSubsidy subsidy) {
        var applicant = subsidy.applicant();
        var letter = Letter.of(kind, change.gmCode(), change.number())
                .to(applicant.name(), applicant.address().lines().toList())
                .sentOn(Dutch.today(clock))
                .askedOn(subsidy.receivedOn())
                .about(subsidy.title())
                .handledBy(subsidy.handler());
        return applicant.isReachableElectronically() ? letter : letter.byPost();
    }

    private String subject(GrantChange change, String subject) {
        return "Gemeente " + municipalities.read(change.gmCode()).name() + ": " + subject + " (" + change.number()
                + ")";
    }
}
