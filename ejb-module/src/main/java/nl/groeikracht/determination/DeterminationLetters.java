package nl.groeikracht.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.budget.Schemes;
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
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.SiteAddress;
import nl.groeikracht.subsidy.GrantedSubsidy;

/**
 * The letters and messages about a determination. A letter is kept with the case and goes by e-mail to whoever agreed
 * to that; of any other the caseworkers hear that it waits for the post.
 */
@ApplicationScoped
class DeterminationLetters {

    @Inject
    LetterWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    Publication publication;

    @Inject
    LegalTerms legal;

    @Inject
    Schemes schemes;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    @Inject
    SiteAddress site;

    @Inject
    Clock clock;

    void inviteToReport(Determination determination, GrantedSubsidy grant) {
        var letter = writer.write(letter(LetterKind.REPORT_INVITATION, determination, grant)
                .facts(DeterminationWords.invitation(determination, grant))
                .under(basis(grant) + " en op de artikelen 4:44 en 4:45 van de Algemene wet bestuursrecht"));
        mail(
                determination,
                grant,
                "invitation",
                "Hoe ging het?",
                DeterminationWords.invitation(determination, grant),
                letter);
    }

    void remindToReport(Determination determination, GrantedSubsidy grant) {
        mail(
                determination,
                grant,
                "reminder",
                "Wilt u ons nog vertellen hoe het ging?",
                DeterminationWords.reminder(determination, grant),
                null);
    }

    /** Confirms the report with a copy of what was told (Awb afd. 2.3). */
    DocumentId confirmReport(Determination determination, GrantedSubsidy grant, ReportView report, int count) {
        var letter = writer.write(
                letter(LetterKind.REPORT_RECEIPT, determination, grant).entered(DeterminationWords.entered(report)));
        mail(
                determination,
                grant,
                "report-" + count,
                "Wij hebben uw verslag ontvangen",
                "Bedankt dat u vertelde hoe het ging. In de bijlage staat een kopie van wat u ons stuurde.",
                letter);
        return letter;
    }

    void confirmNotHappening(Determination determination, GrantedSubsidy grant) {
        mail(
                determination,
                grant,
                "not-happening-" + determination.notHappeningAt().getEpochSecond(),
                "Wij hebben uw melding ontvangen",
                "U meldde dat \"" + grant.title() + "\" niet doorgaat. U schreef:\n\n"
                        + determination.notHappening().orElseThrow()
                        + "\n\nWij kijken wat dit betekent voor de subsidie. U hoort van ons.",
                null);
    }

    void announce(Determination determination, GrantedSubsidy grant) {
        var letter = writer.write(letter(LetterKind.DETERMINATION_INTENTION, determination, grant)
                .facts(DeterminationWords.intentionFacts(determination, grant))
                .because(determination.proposal().orElseThrow().reasons())
                .under(basis(grant) + " en op de artikelen 4:8 en 4:46 van de Algemene wet bestuursrecht"));
        var until = determination.intention().orElseThrow().until();
        mail(
                determination,
                grant,
                "intention-" + until,
                "Wij willen uw subsidie lager vaststellen. U kunt reageren",
                DeterminationWords.intentionFacts(determination, grant),
                letter);
    }

    /** The decision, ready to be made known. */
    void readyDecision(
            Determination determination, GrantedSubsidy grant, DeterminedView decided, List<ReportView> reports) {
        var applicant = grant.applicant();
        var letter = writer.write(decisionLetter(determination, grant, decided, reports));
        publication.ready(
                determination.number(),
                new NewPublication(
                        determination.gmCode(),
                        letter,
                        applicant.name() + "\n" + applicant.address(),
                        applicant.isReachableElectronically() ? applicant.email() : null,
                        subject(determination, "Ons besluit over uw subsidie"),
                        text(
                                determination,
                                grant,
                                DeterminationWords.dictum(decided)
                                        + " De brief met ons besluit staat in de bijlage. Daarin leest u ook wat u kunt doen als"
                                        + " u het er niet mee eens bent, en tot wanneer."),
                        true));
    }

    byte[] preview(
            Determination determination, GrantedSubsidy grant, DeterminedView decided, List<ReportView> reports) {
        return writer.print(decisionLetter(determination, grant, decided, reports));
    }

    private Letter decisionLetter(
            Determination determination, GrantedSubsidy grant, DeterminedView decided, List<ReportView> reports) {
        var letter = letter(LetterKind.DETERMINATION, determination, grant)
                .decided(DeterminationWords.dictum(decided))
                .facts(DeterminationWords.facts(determination, grant, reports))
                .because(DeterminationWords.reasons(decided))
                .under(DeterminationWords.basis(
                        schemes.terms(grant.schemeVersionId()).rules().legalBasis(), decided))
                .objectionUntil(legal.objectionUntil(Dutch.today(clock)))
                .signedBy(people.nameOf(decided.by()), "mandaathouder");
        return grant.applicant().isReachableElectronically() ? letter : letter.byPost();
    }

    void escalate(Determination determination, List<PersonInfo> readers) {
        tellStaff(
                determination,
                "late-" + determination.determineBy(),
                "Termijn voor vaststellen is voorbij",
                DeterminationWords.late(determination.determineBy()),
                readers);
    }

    private Letter letter(LetterKind kind, Determination determination, GrantedSubsidy grant) {
        var municipality = municipalities.read(grant.gmCode());
        return Letter.of(kind, grant.gmCode(), determination.number())
                .to(
                        grant.applicant().name(),
                        grant.applicant().address().lines().toList())
                .sentOn(Dutch.today(clock))
                .about(grant.title())
                .handledBy(municipality.name())
                .statusLink(site.of("/status") + ", met de geheime link die u na het versturen kreeg.")
                .onBehalfOf(municipality.body());
    }

    private String basis(GrantedSubsidy grant) {
        return "de " + schemes.terms(grant.schemeVersionId()).rules().legalBasis();
    }

    private void mail(
            Determination determination,
            GrantedSubsidy grant,
            String key,
            String subject,
            String words,
            DocumentId letter) {
        if (!grant.applicant().isReachableElectronically()) {
            tellStaff(
                    determination,
                    key + "-post",
                    "Er ligt een brief klaar voor de post",
                    "De ontvanger wil geen e-mail. Stuur per post: " + subject + ".",
                    people.withRole(determination.gmCode(), Role.CASEWORKER));
            return;
        }
        outbox.send(new NewMessage(
                determination.gmCode(),
                determination.number(),
                MessageKind.NOTICE,
                determination.number() + "/" + key,
                grant.applicant().email(),
                subject(determination, subject),
                text(determination, grant, words),
                letter == null ? List.of() : List.of(letter)));
    }

    private String subject(Determination determination, String subject) {
        return "Gemeente " + municipalities.read(determination.gmCode()).name() + ": " + subject + " ("
                + determination.number() + ")";
    }

    private String text(Determination determination, GrantedSubsidy grant, String words) {
        var municipality = municipalities.read(determination.gmCode());
        return "Beste " + grant.applicant().name() + ",\n\n" + words + "\n\nHebt u een vraag? Bel "
                + municipality.phone() + ".\n\nMet vriendelijke groet,\n\nGemeente " + municipality.name();
    }

    private void tellStaff(
            Determination determination, String key, String subject, String words, List<PersonInfo> readers) {
        for (var reader : readers) {
            outbox.send(new NewMessage(
                    determination.gmCode(),
                    determination.number(),
                    MessageKind.NOTICE,
                    determination.number() + "/" + key + "/" + reader.username(),
                    reader.email(),
                    determination.number() + ": " + subject,
                    words + "\n\n" + site.of("/werk/zaak?nummer=" + determination.number()),
                    List.of()));
        }
    }
}
