package nl.groeikracht.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Finds the text that holds for a kind of letter: the municipality's own, otherwise the application's. */
@Stateless
@PermitAll
public class LetterTexts {

    @PersistenceContext
    EntityManager entities;

    /** The newest version that holds on a day. */
    public LetterTemplateInfo on(LocalDate day, String gmCode, LetterKind kind) {
        return versions(gmCode, kind).stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(() -> standard(kind));
    }

    /** The municipality's own versions, newest first. */
    public List<LetterTemplateInfo> versions(String gmCode, LetterKind kind) {
        return entities.createQuery(
                        "select t from LetterTemplate t where t.gmCode = :gm and t.kind = :kind order by t.version desc",
                        LetterTemplate.class)
                .setParameter("gm", gmCode)
                .setParameter("kind", kind)
                .getResultStream()
                .map(LetterTemplate::info)
                .toList();
    }

    static LetterTemplateInfo standard(LetterKind kind) {
        try (var text = LetterTexts.class.getResourceAsStream(kind.resource())) {
            return new LetterTemplateInfo(
                    kind, 0, new String(text.readAllBytes(), StandardCharsets.UTF_8), null, null, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No text for " + kind, unreadable);
        }
    }
}
