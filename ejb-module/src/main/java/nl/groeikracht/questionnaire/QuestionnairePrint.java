package nl.groeikracht.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.document.DutchText;
import nl.groeikracht.document.QrCode;
import nl.groeikracht.document.Report;
import nl.groeikracht.shared.SiteAddress;

/** What a guide prints: the flyer, the letters with a code for each household, and the results with the open answers. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class QuestionnairePrint {

    @Inject
    QuestionnaireDesk desk;

    @Inject
    QuestionnaireRecords records;

    @Inject
    QuestionnaireResults results;

    @Inject
    HouseholdCodes codes;

    @Inject
    Answers answers;

    @Inject
    SiteAddress site;

    @Inject
    AuditTrail audit;

    /** A sheet to hang up or bring round. */
    public byte[] flyer(long id) {
        var view = records.view(desk.read(id));
        var address = address(view);
        var flyer = report(view.title(), view);
        if (!view.introduction().isEmpty()) {
            flyer.text(view.introduction());
        }
        return flyer.heading("Doe mee")
                .text("Scan de code met uw telefoon. U hebt geen account nodig. Het kost u een paar minuten.")
                .code(QrCode.of(address), "QR-code die naar de vragenlijst gaat")
                .text("Of ga naar " + address)
                .text((view.byCode() ? "Houd de code bij de hand die u in de bus kreeg. " : "")
                        + "U kunt antwoorden tot en met " + DutchText.date(view.closesOn()) + ".")
                .text("Uw antwoord is anoniem. De uitkomst staat meteen op dezelfde pagina.")
                .toPdf();
    }

    /** A slip for each household. Who brings them round mixes them: then nobody knows who has which code. */
    public byte[] slips(long id) {
        var questionnaire = desk.read(id);
        var view = records.view(questionnaire);
        var report = report("Codes bij “" + view.title() + "”", view)
                .text("Knip de codes los en meng ze voor u ze rondbrengt. Dan weet niemand wie welke code heeft.");
        codes.all(questionnaire).forEach(code -> slip(report, view, code));
        remember(QuestionnaireAct.CODES_PRINTED, questionnaire);
        return report.toPdf();
    }

    private void slip(Report report, QuestionnaireView view, ShortCode code) {
        var address = address(view);
        report.slip(
                QrCode.of(address + "?huis=" + code),
                "QR-code die naar de vragenlijst gaat met de code " + code.shown(),
                List.of(
                        view.teamName() + " vraagt uw mening.",
                        "Scan de code, of ga naar " + address,
                        "Uw code: " + code.shown(),
                        "Eén antwoord per huishouden, tot en met " + DutchText.date(view.closesOn()) + "."));
    }

    /** The codes with their addresses, for a mail merge of the team's own. */
    public byte[] codes(long id) {
        var questionnaire = desk.read(id);
        var address = address(records.view(questionnaire));
        var file = CsvFile.withColumns("Code", "Adres van de vragenlijst");
        codes.all(questionnaire).forEach(code -> file.row(code.shown(), address + "?huis=" + code));
        remember(QuestionnaireAct.CODES_PRINTED, questionnaire);
        return file.toBytes();
    }

    /** For the team: what everybody sees, and what neighbours wrote. */
    public byte[] results(long id) {
        var questionnaire = desk.read(id);
        var view = records.view(questionnaire);
        var found = results.of(view.code());
        var report = report("Uitkomst van “" + view.title() + "”", view)
                .text("Antwoorden: " + found.answers() + ". Wat minder dan " + found.smallest()
                        + " mensen kozen, krijgt geen cijfer: zo is niemand te herkennen.");
        if (found.isEnough()) {
            report.heading("Wat de buurt belangrijk vindt")
                    .table("Thema’s op volgorde", 2, List.of("Thema", "Punten", "Gekozen door"), themes(found));
        }
        var written = answers.openAnswers(questionnaire);
        if (!written.isEmpty()) {
            report.heading(view.openQuestion());
            written.forEach(report::text);
        }
        remember(QuestionnaireAct.RESULTS_EXPORTED, questionnaire);
        return report.toPdf();
    }

    private static List<List<String>> themes(Results found) {
        return found.themes().stream()
                .map(theme -> theme.points() == null
                        ? List.of(theme.name(), "–", "minder dan " + found.smallest())
                        : List.of(theme.name(), String.valueOf(theme.points()), String.valueOf(theme.people())))
                .toList();
    }

    /** Where neighbours find the questions. */
    public String address(QuestionnaireView view) {
        return site.of("/vragenlijst/" + view.code());
    }

    private static Report report(String title, QuestionnaireView view) {
        return Report.of(title, view.teamName(), view.teamName());
    }

    private void remember(QuestionnaireAct act, Questionnaire questionnaire) {
        audit.record(QuestionnaireDesk.entry(act, questionnaire));
    }
}
