package nl.groeikracht.document;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;

/** An invented letter with every part, to show how a text will look. */
final class SampleLetter {

    private static final int OBJECTION_DAYS = 42;

    private SampleLetter() {}

    static Letter of(LetterKind kind, MunicipalityInfo municipality, LocalDate today) {
        var letter = Letter.of(
                        kind, municipality.gmCode(), CaseNumber.of(municipality.casePrefix(), today.getYear(), 137))
                .to("Noor Hazelaar", List.of("Lijsterhof 9", "1234 XX " + municipality.name()))
                .sentOn(today)
                .askedOn(today.minusDays(44))
                .about("pluktuin en ontmoetingsplek Lijsterhof")
                .handledBy("Bram Wilgenhof")
                .under("artikel 8 van de Voorbeeldregeling bewonersinitiatieven")
                .facts("U vroeg geld voor een pluktuin en ontmoetingsplek aan de Lijsterhof.")
                .because(
                        "Uw plan maakt van een leeg veld een plek waar buren elkaar ontmoeten. Veertien adressen steunen"
                                + " het en u werkt er zelf 120 uur aan.\n\nDe budgetcommissie van bewoners adviseerde om het"
                                + " geld te geven. Wij volgen dat advies. De regenton betalen wij niet: die krijgt u gratis"
                                + " via de regentonactie in uw buurt.")
                .requested(Money.euros(2840))
                .granted(Money.euros(2680))
                .costs(List.of(
                        line("Plantenbakken, grond en compost", 1720, 1720),
                        line("Banken", 980, 980),
                        line("Gereedschap en folders", 480, 480),
                        line("Regenton", 160, 0),
                        new Letter.CostLine(
                                "Eigen geld en geld van het buurtfonds", Money.euros(500), Money.euros(500), true)))
                .activity(today.plusMonths(2), today.plusMonths(12))
                .obligations(List.of(
                        "Uiterlijk " + DutchText.date(today.plusMonths(15))
                                + " stuurt u ons een kort verslag met foto’s.",
                        "Verandert het plan of gaat het niet door? Laat het ons binnen 2 weken weten."))
                .paidBy(today.plusDays(OBJECTION_DAYS), Iban.of("NL91 ABNA 0417 1643 00"))
                .objectionUntil(today.plusDays(OBJECTION_DAYS))
                .appealUntil(today.plusDays(OBJECTION_DAYS))
                .decided("Uw bezwaar is gegrond. Wij geven u alsnog € 2.680,00.")
                .hearing("U kon uw bezwaar toelichten op het gemeentehuis. Het verslag zit bij deze brief.")
                .missing(List.of("Een offerte voor de banken.", "Een tekening van de plek."))
                .supplementUntil(today.plusDays(14))
                .viewUntil(today.plusDays(14), municipality.phone())
                .forwardedTo("de provincie Noord-Holland")
                .decisionBy(today.plusDays(56))
                .entered(List.of(
                        new Letter.EnteredSection(
                                "Over u",
                                List.of(
                                        new Letter.Entry("Naam", "Noor Hazelaar"),
                                        new Letter.Entry("Adres", "Lijsterhof 9\n1234 XX " + municipality.name()))),
                        new Letter.EnteredSection(
                                "Uw initiatief",
                                List.of(
                                        new Letter.Entry("Titel", "Pluktuin en ontmoetingsplek Lijsterhof"),
                                        new Letter.Entry("Voor wie", "Alle buren van de Lijsterhof")))))
                .payBack(
                        Money.euros(400),
                        today.plusDays(OBJECTION_DAYS),
                        Iban.of("NL20 INGB 0001 2345 67"),
                        "Gemeente " + municipality.name())
                .statusLink("https://groeikracht.example/aanvraag/voorbeeld")
                .onBehalfOf(municipality.body())
                .signedBy("Ilse Meidoorn", "teamleider Samenleving");
        return kind == LetterKind.DONATION || kind == LetterKind.DONATION_DECLINED
                ? letter.ofFund("Buurtfonds Lijsterhof").onBehalfOf("Buurtfonds Lijsterhof")
                : letter;
    }

    private static Letter.CostLine line(String label, long requested, long granted) {
        return new Letter.CostLine(label, Money.euros(requested), Money.euros(granted), false);
    }
}
