package nl.groeikracht.document;

import static nl.groeikracht.document.DocumentAct.LETTER_WRITTEN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.shared.Actor;

/** Writes a letter as an accessible PDF and keeps it with its case. */
@Stateless
@PermitAll
public class LetterWriter {

    @Inject
    LetterTexts texts;

    @Inject
    Municipalities municipalities;

    @Inject
    Documents documents;

    @Inject
    AuditTrail audit;

    /** @throws IncompleteLetter when a part that the law asks for is missing; it names the parts */
    public DocumentId write(Letter letter) {
        var pdf = print(letter);
        var text = texts.on(letter.sentOn, letter.gmCode, letter.kind);
        var name = letter.kind.dutch() + " " + letter.number + ".pdf";
        audit.record(AuditEntry.of(LETTER_WRITTEN)
                .by(Actor.system())
                .in(letter.gmCode)
                .onCase(letter.number)
                .onBehalfOf(letter.body)
                .under(letter.legalBasis)
                .document(name)
                .after("kind", letter.kind)
                .after("text", text.isStandard() ? "standard" : "version " + text.version()));
        return documents.keep(new NewDocument(
                letter.gmCode, letter.number, letter.kind.documentKind(), name, "application/pdf", pdf));
    }

    /**
     * Shows how a letter would look; nothing is kept of it.
     *
     * @throws IncompleteLetter when a part that the law asks for is missing; it names the parts
     */
    public byte[] print(Letter letter) {
        if (letter.sentOn == null) {
            throw new IncompleteLetter(Set.of(LetterPart.SENDING_DATE));
        }
        var text = texts.on(letter.sentOn, letter.gmCode, letter.kind);
        var page =
                new LetterPage(letter, municipalities.read(letter.gmCode), LetterText.parse(letter.kind, text.text()));
        return LetterPdf.print(page.xhtml());
    }
}
