package nl.groeikracht.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.shared.Money;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final MunicipalityInfo HEEMSKERK = new MunicipalityInfo(
            "GM0396",
            "Heemskerk",
            "heemskerk",
            "HK",
            "heemskerk",
            "14 0251",
            "bewoners@heemskerk.example",
            "Maerten van Heemskerckplein 1, Heemskerk",
            "Postbus 1\n1960 AA Heemskerk",
            "het college van burgemeester en wethouders van Heemskerk",
            "College van burgemeester en wethouders van Heemskerk\nPostbus 1\n1960 AA Heemskerk",
            "Rechtbank Noord-Holland");

    @Test
    void awb_4_30_a_grant_tells_the_applicant_all_that_the_law_asks_for() {
        var text = printed(sample(LetterKind.GRANT));

        assertThat(text)
                .contains("Noor Hazelaar", "Lijsterhof 9")
                .contains("25 november 2026")
                .contains("HK-2026-0137")
                .contains("Wij kennen u een subsidie toe van € 2.680,00.", "U vroeg € 2.840,00.")
                .contains("U vroeg geld voor een pluktuin")
                .contains("Uw plan maakt van een leeg veld")
                .contains("− € 500,00")
                .contains("Uiterlijk op woensdag 6 januari 2027 staat het bedrag op rekening NL91 ABNA 0417 1643 00")
                .contains("van 25 januari 2027 tot en met 25 november 2027")
                .contains("Laat het ons binnen 2 weken weten")
                .contains("artikelen 4:29 tot en met 4:31 van de Algemene wet bestuursrecht")
                .contains("bezwaar maken tot en met woensdag 6 januari 2027")
                .contains("Postbus 1, 1960 AA Heemskerk")
                .contains("namens het college van burgemeester en wethouders van Heemskerk")
                .contains("Ilse Meidoorn");
    }

    static Stream<Arguments> mandatoryParts() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> kind.mandatory().stream()
                        .filter(part -> without(sample(kind), part))
                        .map(part -> Arguments.of(kind, part)));
    }

    @ParameterizedTest
    @MethodSource("mandatoryParts")
    void awb_3_47_a_letter_without_a_mandatory_part_is_refused(LetterKind kind, LetterPart part) {
        var letter = sample(kind);
        without(letter, part);

        assertThatThrownBy(() -> xhtml(letter))
                .isInstanceOfSatisfying(
                        IncompleteLetter.class,
                        refused -> assertThat(refused.parts()).contains(part));
    }

    @Test
    void the_cases_of_the_test_above_cover_every_mandatory_part_of_a_grant() {
        assertThat(mandatoryParts()
                        .filter(each -> each.get()[0] == LetterKind.GRANT)
                        .map(each -> each.get()[1]))
                .hasSameElementsAs(LetterKind.GRANT.mandatory());
    }

    @Test
    void awb_3_45_without_an_address_for_objections_a_decision_is_refused() {
        var nowhere = new MunicipalityInfo(
                "GM0396",
                "Heemskerk",
                "heemskerk",
                "HK",
                "heemskerk",
                "14 0251",
                "b@h.example",
                "Plein 1",
                "Postbus 1",
                "het college",
                " ",
                "Rechtbank");

        assertThatThrownBy(
                        () -> new LetterPage(sample(LetterKind.REFUSAL), nowhere, standard(LetterKind.REFUSAL)).xhtml())
                .isInstanceOfSatisfying(
                        IncompleteLetter.class,
                        refused -> assertThat(refused.parts()).containsExactly(LetterPart.OBJECTION));
    }

    @Test
    void awb_6_23_lid_1_a_decision_on_an_objection_names_the_court_and_the_last_day_for_appeal() {
        assertThat(printed(sample(LetterKind.OBJECTION_DECISION)))
                .contains("Uw bezwaar is gegrond.", "in beroep bij de rechter, tot en met woensdag 6 januari 2027")
                .contains(HEEMSKERK.court().substring(1));
    }

    @Test
    void awb_4_21_lid_1_a_private_fund_says_nothing_about_objection_or_the_awb() {
        for (var kind : LetterKind.values()) {
            if (kind.isOfFunds()) {
                assertThat(printed(sample(kind).ofFund("Buurtfonds Lijsterhof").onBehalfOf("Buurtfonds Lijsterhof")))
                        .as("%s", kind)
                        .contains("Buurtfonds Lijsterhof", "via Gemeente Heemskerk")
                        .doesNotContain(
                                "besluit", "bezwaar", "niet eens", "Algemene wet bestuursrecht", "subsidie", "artikel");
            }
        }
    }

    @Test
    void a_donation_names_the_fund_the_amount_and_the_day_of_payment() {
        assertThat(printed(sample(LetterKind.DONATION)))
                .contains(
                        "Buurtfonds Lijsterhof geeft u € 2.680,00. U vroeg € 2.840,00.",
                        "staat het bedrag op rekening");
        assertThat(printed(sample(LetterKind.DONATION_DECLINED))).contains("Buurtfonds Lijsterhof geeft u geen geld");
    }

    @Test
    void a_private_fund_sends_no_letter_of_the_awb() {
        for (var kind : List.of(LetterKind.GRANT, LetterKind.REFUSAL, LetterKind.NOT_TREATED, LetterKind.FORWARDED)) {
            assertThatThrownBy(() -> sample(kind).ofFund("Buurtfonds Lijsterhof"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void awb_4_15_lid_3_force_majeure_is_told_with_the_day_of_the_decision() {
        var letter = sample(LetterKind.SUSPENSION_NOTICE);

        assertThat(printed(letter)).contains("U krijgt ons besluit uiterlijk woensdag 20 januari 2027", "artikel 4:15");
    }

    @Test
    void awb_4_32_a_grant_names_its_period() {
        assertThat(printed(sample(LetterKind.GRANT)))
                .contains("U voert uw plan uit van 25 januari 2027 tot en met 25 november 2027");
        assertThat(LetterKind.GRANT.mandatory()).contains(LetterPart.PERIOD);
    }

    @Test
    void awb_4_86_lid_2_who_has_to_pay_reads_how_much_and_by_when() {
        assertThat(printed(sample(LetterKind.GRANT)))
                .contains("€ 2.680,00", "Uiterlijk op woensdag 6 januari 2027 staat het bedrag op rekening");
        assertThat(printed(sample(LetterKind.RECOVERY_DECISION)))
                .contains("Maak € 400,00 over, uiterlijk op woensdag 6 januari 2027");
    }

    @Test
    void awb_4_53_who_is_paid_in_parts_reads_how_much_comes_when() {
        var letter = sample(LetterKind.GRANT)
                .paidInParts(
                        List.of(
                                new Letter.PaidPart(Money.euros(1_072), LocalDate.of(2027, 1, 6)),
                                new Letter.PaidPart(Money.euros(1_072), LocalDate.of(2027, 3, 3))),
                        Money.euros(536));

        assertThat(printed(letter))
                .contains(
                        "€ 1.072,00, uiterlijk op woensdag 6 januari 2027",
                        "€ 1.072,00, uiterlijk op woensdag 3 maart 2027",
                        "Dat is een voorschot",
                        "€ 536,00")
                .doesNotContain("staat het bedrag op rekening");
    }

    @Test
    void awb_6_2_a_not_treating_is_a_decision_to_which_one_can_object() {
        assertThat(printed(sample(LetterKind.NOT_TREATED))).contains("U kunt bezwaar maken tot en met");
    }

    @Test
    void awb_6_4_lid_1_an_objection_goes_to_the_body_that_took_the_decision() {
        assertThat(printed(sample(LetterKind.REFUSAL)))
                .contains("stuur een brief aan: College van burgemeester en wethouders van Heemskerk, Postbus 1");
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"GRANT", "REFUSAL", "NOT_TREATED", "DETERMINATION", "RECOVERY_DECISION", "PENALTY_DECISION"})
    void awb_7_1_lid_1_a_first_decision_leads_to_objection_and_not_to_the_court(LetterKind kind) {
        assertThat(printed(sample(kind))).contains("bezwaar maken").doesNotContain("in beroep");
    }

    @Test
    void awb_7_1_lid_1_the_decision_on_an_objection_leads_to_the_court_and_not_to_objection() {
        assertThat(printed(sample(LetterKind.OBJECTION_DECISION)))
                .contains("in beroep bij de rechter")
                .doesNotContain("U kunt bezwaar maken");
    }

    @Test
    void awb_8_7_lid_1_a_decision_on_an_objection_without_the_court_of_the_municipality_is_refused() {
        var withoutCourt = new MunicipalityInfo(
                "GM0396",
                "Heemskerk",
                "heemskerk",
                "HK",
                "heemskerk",
                "14 0251",
                "b@h.example",
                "Plein 1",
                "Postbus 1",
                "het college",
                "Postbus 1",
                " ");
        var kind = LetterKind.OBJECTION_DECISION;

        assertThatThrownBy(() -> new LetterPage(sample(kind), withoutCourt, standard(kind)).xhtml())
                .isInstanceOfSatisfying(
                        IncompleteLetter.class,
                        refused -> assertThat(refused.parts()).containsExactly(LetterPart.APPEAL));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void awb_10_10_a_letter_that_does_not_say_on_whose_behalf_is_refused(LetterKind kind) {
        var letter = sample(kind);
        letter.body = " ";

        assertThatThrownBy(() -> xhtml(letter))
                .isInstanceOfSatisfying(
                        IncompleteLetter.class,
                        refused -> assertThat(refused.parts()).contains(LetterPart.BODY));
    }

    @Test
    void awb_10_11_lid_1_who_decides_signs_on_behalf_of_the_body() {
        assertThat(printed(sample(LetterKind.REFUSAL)))
                .contains("namens het college van burgemeester en wethouders van Heemskerk, Ilse Meidoorn teamleider");
    }

    @Test
    void a_request_to_supplement_names_the_term_and_what_is_missing() {
        assertThat(printed(sample(LetterKind.SUPPLEMENT_REQUEST)))
                .contains("Een offerte voor de banken.", "uiterlijk woensdag 9 december 2026", "artikel 4:5")
                .doesNotContain("bezwaar");
    }

    @Test
    void whatever_someone_typed_is_shown_as_text() {
        var letter = sample(LetterKind.REFUSAL)
                .about("<script>alert('x')</script> & {{bedrag}} ]]> <b>vet</b>")
                .because(
                        "Zo \u202Egnu\u202C en \uD83C\uDF3B zó \u05E9\u05DC\u05D5\u05DD €\u0000\u0008 **niet vet** $1 \\0");
        letter.addressee = "Zoë Ørsted-Şahin 🌻";

        var text = printed(letter);

        assertThat(text)
                .contains("<script>alert('x')</script> & {{bedrag}} ]]> <b>vet</b>")
                .contains("Zo gnu en \u25a1 zó \u25a1\u25a1\u25a1\u25a1 € **niet vet** $1 \\0")
                .contains("Zoë Ørsted-Şahin \u25a1");
    }

    @Test
    void a_very_long_text_is_printed_on_as_many_pages_as_it_takes() throws IOException {
        var letter = sample(LetterKind.RECEIPT)
                .entered(List.of(new Letter.EnteredSection(
                        "Lang",
                        List.of(new Letter.Entry("Waarom", "lang ".repeat(4_000) + "x".repeat(20_000) + " slot")))));

        try (var pdf = pdf(letter)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
            assertThat(new PDFTextStripper().getText(pdf)).contains("slot");
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_letter_is_a_tagged_titled_dutch_pdf_with_its_fonts_inside(LetterKind kind) throws IOException {
        try (var pdf = pdf(sample(kind))) {
            var catalog = pdf.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("nl-NL");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).contains("HK-2026-0137");
            assertThat(metadata).contains("pdfuaid:part", "pdfaid:part", "pdfaid:conformance");
            assertThat(catalog.getOutputIntents()).isNotEmpty();
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void the_texts_that_come_with_the_application_carry_every_mandatory_part(LetterKind kind) {
        assertThat(standard(kind).title()).isNotBlank();
        assertThat(printed(sample(kind))).doesNotContain("{{", "}}", "**", "null", "---");
    }

    /** Takes a part away; false when it cannot be taken away, because the words are always there. */
    private static boolean without(Letter letter, LetterPart part) {
        switch (part) {
            case ADDRESSEE -> letter.addressLines.clear();
            case SENDING_DATE -> letter.sentOn = null;
            case DECISION -> {
                letter.granted = null;
                letter.subject = null;
                letter.dictum = null;
                letter.forwardedTo = null;
                return Set.of(
                                LetterKind.GRANT,
                                LetterKind.REFUSAL,
                                LetterKind.HEARING_INVITATION,
                                LetterKind.THIRD_PARTY_INVITATION,
                                LetterKind.THIRD_PARTY_TOLD,
                                LetterKind.FORWARDED,
                                LetterKind.OBJECTION_DECISION,
                                LetterKind.OBJECTION_WITHDRAWN,
                                LetterKind.CHANGE_DECISION,
                                LetterKind.PAYMENT_SUSPENDED,
                                LetterKind.RECOVERY_DECISION,
                                LetterKind.SET_OFF,
                                LetterKind.PAYMENT_REMINDER,
                                LetterKind.INTEREST_DECISION)
                        .contains(letter.kind);
            }
            case AMOUNT -> letter.granted = Money.ZERO;
            case FACTS -> letter.facts = " ";
            case REASONS -> letter.reasons = null;
            case PERIOD -> letter.endsOn = null;
            case OBLIGATIONS -> letter.obligations.clear();
            case PAYMENT_TERM -> letter.paidBy = null;
            case PAY_BACK -> letter.payBack = null;
            case LEGAL_BASIS -> letter.legalBasis = "";
            case OBJECTION -> letter.objectionUntil = null;
            case APPEAL -> letter.appealUntil = null;
            case HEARING -> letter.hearing = null;
            case MISSING -> letter.missing.clear();
            case SUPPLEMENT_TERM -> letter.supplementUntil = null;
            case VIEW_TERM -> letter.viewUntil = null;
            case ENTERED -> letter.entered.clear();
            case DECISION_TERM -> letter.decisionBy = null;
            case BODY -> letter.body = null;
            case COSTS -> {
                return false;
            }
        }
        return true;
    }

    private static Letter sample(LetterKind kind) {
        return SampleLetter.of(kind, HEEMSKERK, TODAY);
    }

    private static LetterText standard(LetterKind kind) {
        return LetterText.parse(kind, LetterTexts.standard(kind).text());
    }

    private static String xhtml(Letter letter) {
        return new LetterPage(letter, HEEMSKERK, standard(letter.kind)).xhtml();
    }

    private static PDDocument pdf(Letter letter) throws IOException {
        return Loader.loadPDF(LetterPdf.print(xhtml(letter)));
    }

    /** The text of the PDF in the order in which it is read aloud, each white space as one blank. */
    private static String printed(Letter letter) {
        try (var pdf = pdf(letter)) {
            return TaggedText.of(pdf).replaceAll("[\\s\\u00a0]+", " ");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
