package nl.groeikracht.document;

import static nl.groeikracht.document.Markup.lines;
import static nl.groeikracht.document.Markup.strong;
import static nl.groeikracht.document.Markup.text;

import nl.groeikracht.municipality.MunicipalityInfo;

/** The top of every letter: from whom, to whom, when, and about which case. No municipality can change it. */
final class LetterHead {

    private LetterHead() {}

    static String nameOf(MunicipalityInfo municipality) {
        return "Gemeente " + municipality.name();
    }

    static String of(Letter letter, MunicipalityInfo municipality) {
        return "<div class=\"head\">\n<div class=\"to\">\n"
                + lines(letter.addressee)
                + lines(letter.addressLines)
                + "</div>\n<div class=\"from\">\n<p class=\"line\">"
                + strong(letter.isOfFund() ? letter.fund : nameOf(municipality))
                + "</p>\n"
                + (letter.isOfFund() ? lines("via " + nameOf(municipality)) : "")
                + lines(municipality.postalAddress())
                + lines(municipality.phone())
                + "</div>\n</div>\n<div class=\"reference\">\n"
                + reference("Verzonden op", sending(letter))
                + reference("Zaaknummer", letter.number.value())
                + reference("Behandeld door", letter.handler)
                + reference("Uw aanvraag van", letter.askedOn == null ? null : DutchText.date(letter.askedOn))
                + "</div>\n";
    }

    private static String sending(Letter letter) {
        return DutchText.date(letter.sentOn) + (letter.electronic ? ", per\u00a0e-mail" : ", per\u00a0post");
    }

    private static String reference(String label, String value) {
        return value == null
                ? ""
                : "<div class=\"item\">\n<p class=\"label\">" + text(label) + "</p>\n" + lines(value) + "</div>\n";
    }
}
