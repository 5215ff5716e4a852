package nl.groeikracht.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * A part that a letter can have. In the text of a letter it stands as a word between double braces; the parts without a
 * word are in the head, which is the same in every letter.
 */
public enum LetterPart {
    ADDRESSEE(null, "naam en adres van de ontvanger"),
    SENDING_DATE(null, "datum van verzending"),
    DECISION("besluit", "het besluit"),
    FACTS("feiten", "de feiten"),
    REASONS("redenen", "de redenen"),
    COSTS("kosten", "opbouw van het bedrag"),
    AMOUNT("bedrag", "het bedrag"),
    PERIOD("periode", "de periode van uitvoering"),
    OBLIGATIONS("verplichtingen", "de verplichtingen"),
    PAYMENT_TERM("betaling", "wanneer wordt betaald"),
    PAY_BACK("terugbetalen", "hoe en wanneer wordt terugbetaald"),
    LEGAL_BASIS("grondslag", "de wettelijke grondslag"),
    OBJECTION("bezwaar", "hoe bezwaar kan worden gemaakt"),
    APPEAL("beroep", "hoe beroep kan worden ingesteld"),
    HEARING("hoorzitting", "waar en wanneer het horen is"),
    MISSING("ontbreekt", "wat er ontbreekt"),
    SUPPLEMENT_TERM("aanvullen", "de termijn om aan te vullen"),
    VIEW_TERM("zienswijze", "hoe en tot wanneer iemand kan reageren"),
    ENTERED("ingevuld", "wat is ingevuld"),
    DECISION_TERM("termijn", "de beslistermijn"),
    BODY("ondertekening", "namens welk bestuursorgaan");

    private final String word;
    private final String dutch;

    LetterPart(String word, String dutch) {
        this.word = word;
        this.dutch = dutch;
    }

    /** The word between braces; empty for a part of the head. */
    public Optional<String> word() {
        return Optional.ofNullable(word);
    }

    /** As an administrator or a caseworker reads it. */
    public String dutch() {
        return dutch;
    }

    static Optional<LetterPart> ofWord(String word) {
        return Arrays.stream(values()).filter(part -> word.equals(part.word)).findFirst();
    }
}
