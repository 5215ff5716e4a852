package nl.groeikracht.document;

import static nl.groeikracht.document.DocumentAct.LETTER_TEXT_CHANGED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/** Lets an administrator adapt the letters of the municipality: the words around the parts, never the parts. */
@Stateless
@RolesAllowed("administrator")
public class LetterTemplates {

    @PersistenceContext
    EntityManager entities;

    @Inject
    LetterTexts texts;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The text that holds today for each kind of letter. */
    public List<LetterTemplateInfo> today(String gmCode) {
        requireAdministrator(gmCode);
        return Arrays.stream(LetterKind.values())
                .map(kind -> texts.on(Dutch.today(clock), gmCode, kind))
                .toList();
    }

    /** All versions of a kind of letter, newest first; the application's own text is the last. */
    public List<LetterTemplateInfo> versions(String gmCode, LetterKind kind) {
        requireAdministrator(gmCode);
        var versions = new ArrayList<>(texts.versions(gmCode, kind));
        versions.add(LetterTexts.standard(kind));
        return List.copyOf(versions);
    }

    /**
     * Keeps a new version.
     *
     * @param validFrom today or later: letters that were sent keep their text
     * @throws Refusal when the text misses a mandatory part, or {@code refusal.letter.past} when the day has passed
     */
    public LetterTemplateInfo save(String gmCode, LetterKind kind, String text, LocalDate validFrom) {
        requireAdministrator(gmCode);
        LetterText.parse(kind, text);
        if (validFrom == null || validFrom.isBefore(Dutch.today(clock))) {
            throw new Refusal("refusal.letter.past");
        }
        var next = texts.versions(gmCode, kind).stream()
                        .mapToInt(LetterTemplateInfo::version)
                        .max()
                        .orElse(0)
                + 1;
        var template = new LetterTemplate(gmCode, kind, next, text.strip(), validFrom, user.actor(), clock.instant());
        entities.persist(template);
        audit.record(AuditEntry.of(LETTER_TEXT_CHANGED)
                .in(gmCode)
                .after("kind", kind)
                .after("version", next)
                .after("validFrom", validFrom));
        return template.info();
    }

    /** The letter as it would look with this text, for an invented case, as a PDF. */
    public byte[] preview(String gmCode, LetterKind kind, String text) {
        requireAdministrator(gmCode);
        var municipality = municipalities.read(gmCode);
        var letter = SampleLetter.of(kind, municipality, Dutch.today(clock));
        return LetterPdf.print(new LetterPage(letter, municipality, LetterText.parse(kind, text)).xhtml());
    }

    private void requireAdministrator(String gmCode) {
        user.require(gmCode, "letter texts", Role.ADMINISTRATOR);
    }
}
