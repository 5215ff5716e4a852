package nl.groeikracht.document;

import static nl.groeikracht.document.DutchText.amount;
import static nl.groeikracht.document.DutchText.date;
import static nl.groeikracht.document.DutchText.weekday;
import static nl.groeikracht.document.Markup.lines;
import static nl.groeikracht.document.Markup.list;
import static nl.groeikracht.document.Markup.paragraph;
import static nl.groeikracht.document.Markup.paragraphs;
import static nl.groeikracht.document.Markup.strong;
import static nl.groeikracht.document.Markup.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.municipality.MunicipalityInfo;

/** Puts the parts of one letter into words. These words are fixed: the law asks for them, so no text can leave them out. */
final class LetterParts {

    private static final Set<LetterPart> OF_THE_AWB =
            EnumSet.of(LetterPart.LEGAL_BASIS, LetterPart.OBJECTION, LetterPart.DECISION_TERM);

    private final Letter letter;
    private final MunicipalityInfo municipality;

    LetterParts(Letter letter, MunicipalityInfo municipality) {
        this.letter = letter;
        this.municipality = municipality;
    }

    /** The mandatory parts that this letter cannot tell. */
    Set<LetterPart> missing() {
        var missing = EnumSet.copyOf(letter.kind.mandatory());
        if (letter.isOfFund()) {
            missing.removeAll(OF_THE_AWB);
        }
        missing.removeIf(this::isKnown);
        return missing;
    }

    private boolean isKnown(LetterPart part) {
        return switch (part) {
            case ADDRESSEE -> isFilled(letter.addressee) && !letter.addressLines.isEmpty();
            case SENDING_DATE -> letter.sentOn != null;
            default -> isFilled(markup(part));
        };
    }

    /** The words of a part; empty when the letter does not tell it. */
    String markup(LetterPart part) {
        return switch (part) {
            case ADDRESSEE -> text(orEmpty(letter.addressee));
            case SENDING_DATE -> letter.sentOn == null ? "" : date(letter.sentOn);
            case DECISION -> decision();
            case FACTS -> typed(letter.facts);
            case REASONS -> typed(letter.reasons);
            case COSTS -> CostTable.of(letter);
            case AMOUNT -> isGranted() ? strong(amount(letter.granted)) : "";
            case PERIOD -> period();
            case OBLIGATIONS -> letter.obligations.isEmpty() ? "" : list(letter.obligations);
            case PAYMENT_TERM -> payment();
            case PAY_BACK -> payBack();
            case LEGAL_BASIS -> legalBasis();
            case OBJECTION -> objection();
            case APPEAL -> appeal();
            case HEARING -> typed(letter.hearing);
            case MISSING -> letter.missing.isEmpty() ? "" : list(letter.missing);
            case SUPPLEMENT_TERM -> supplementTerm();
            case VIEW_TERM -> viewTerm();
            case ENTERED -> entered();
            case DECISION_TERM -> decisionTerm();
            case BODY -> signature();
        };
    }

    private String decision() {
        return switch (letter.kind) {
            case GRANT -> isGranted() ? granted() : "";
            case REFUSAL ->
                isFilled(letter.subject)
                        ? "Wij geven u geen subsidie voor " + text(letter.subject) + ". Wij wijzen uw aanvraag af."
                        : "";
            case NOT_TREATED -> "Uw aanvraag is niet compleet. Daarom behandelen wij uw aanvraag niet.";
            case WITHDRAWAL_CONFIRMED ->
                "U hebt uw aanvraag ingetrokken. Wij stoppen met de behandeling"
                        + (letter.isOfFund() ? "." : " en nemen geen besluit meer.");
            case DONATION ->
                isGranted() ? text(letter.fund) + " geeft u " + strong(amount(letter.granted)) + "." + askedMore() : "";
            case DONATION_DECLINED ->
                isFilled(letter.subject)
                        ? text(letter.fund) + " geeft u geen geld voor " + text(letter.subject) + "."
                        : "";
            case HEARING_INVITATION -> isFilled(letter.subject) ? intention() : "";
            case FORWARDED ->
                isFilled(letter.forwardedTo)
                        ? "Wij gaan niet over uw aanvraag. Daarom hebben wij uw aanvraag doorgestuurd naar "
                                + strong(letter.forwardedTo) + "."
                        : "";
            default -> text(orEmpty(letter.dictum));
        };
    }

    private String intention() {
        return isGranted()
                ? "Wij zijn van plan om u " + strong(amount(letter.granted)) + " te geven voor " + text(letter.subject)
                        + ". Dat is minder dan u vroeg."
                : "Wij zijn van plan om uw aanvraag voor " + text(letter.subject) + " af te wijzen.";
    }

    private String granted() {
        return "Wij kennen u een subsidie toe van " + strong(amount(letter.granted)) + "."
                + (letter.determinedAtOnce ? " Wij stellen de subsidie ook meteen vast op dat bedrag." : "")
                + askedMore();
    }

    private String askedMore() {
        var less = letter.requested != null && letter.requested.exceeds(letter.granted);
        return less ? " U vroeg " + text(amount(letter.requested)) + "." : "";
    }

    private String period() {
        if (letter.startsOn == null || letter.endsOn == null) {
            return "";
        }
        return paragraph(
                "U voert uw plan uit van " + date(letter.startsOn) + " tot en met " + date(letter.endsOn) + ".");
    }

    private String payment() {
        if (letter.paidBy == null || letter.account == null) {
            return "";
        }
        var account = text(letter.account.grouped().replace(' ', '\u00a0'));
        return letter.paidParts.isEmpty()
                ? paragraph("Uiterlijk op " + weekday(letter.paidBy) + " staat het bedrag op rekening " + account + ".")
                : inParts(account);
    }

    private String inParts(String account) {
        var parts = letter.paidParts.stream()
                .map(part -> amount(part.amount()) + ", uiterlijk op " + weekday(part.by()))
                .toList();
        var words = paragraph("U krijgt het geld op rekening " + account + ". Wij betalen:") + list(parts);
        return letter.paidAfterwards.isZero()
                ? words
                : words
                        + paragraph(
                                "Dat is een voorschot. Na afloop stellen wij vast hoeveel subsidie u definitief krijgt."
                                        + " Dan betalen wij wat er nog bij komt, hoogstens "
                                        + amount(letter.paidAfterwards)
                                        + ". Kreeg u te veel? Dan kunnen wij dat terugvragen.");
    }

    private String payBack() {
        var debt = letter.payBack;
        if (debt == null) {
            return "";
        }
        return paragraph("Maak " + strong(amount(debt.amount())) + " over, uiterlijk op "
                + strong(weekday(debt.until())) + ". Dat doet u naar rekening "
                + text(debt.account().grouped().replace(' ', '\u00a0')) + " van " + text(debt.holder())
                + ". Zet erbij: " + text(letter.number.value()) + ".");
    }

    private String legalBasis() {
        if (letter.isOfFund() || !isFilled(letter.legalBasis)) {
            return "";
        }
        return paragraph(articlesKept("Op " + text(letter.legalBasis) + awb() + "."));
    }

    private String awb() {
        return switch (letter.kind) {
            case GRANT ->
                letter.determinedAtOnce
                        ? " en op de artikelen 4:29 tot en met 4:31, 4:42 en 4:43 van de Algemene wet bestuursrecht"
                        : " en op de artikelen 4:29 tot en met 4:31 van de Algemene wet bestuursrecht";
            case PAYMENT_SUSPENDED -> " en op artikel 4:56 van de Algemene wet bestuursrecht";
            case DELAY_NOTICE -> " en op artikel 4:14 van de Algemene wet bestuursrecht";
            case SUSPENSION_NOTICE -> " en op artikel 4:15 van de Algemene wet bestuursrecht";
            case HEARING_INVITATION -> " en op artikel 4:7 van de Algemene wet bestuursrecht";
            case FORWARDED -> " en op artikel 2:3 van de Algemene wet bestuursrecht";
            case NOT_TREATED, SUPPLEMENT_REQUEST, SUPPLEMENT_REMINDER ->
                " en op artikel 4:5 van de Algemene wet bestuursrecht";
            default -> "";
        };
    }

    private String objection() {
        if (letter.isOfFund() || letter.objectionUntil == null || !isFilled(municipality.objectionAddress())) {
            return "";
        }
        var online = letter.kind == LetterKind.THIRD_PARTY_TOLD
                ? " Stuur een brief aan: "
                : " Ook anderen die direct met dit besluit te maken hebben, kunnen dat. Dat kan op de pagina waar u uw aanvraag volgt. Of stuur een brief aan: ";
        var address = municipality.objectionAddress().strip().lines().collect(Collectors.joining(", "));
        return paragraph("U kunt bezwaar maken tot en met " + strong(weekday(letter.objectionUntil))
                        + "." + online
                        + text(address) + ".")
                + paragraph("Schrijf op: uw naam en adres, de datum, het zaaknummer " + text(letter.number.value())
                        + ", met welk besluit u het niet eens bent en waarom. Zet uw handtekening onder de brief."
                        + " Ons besluit geldt ook zolang wij uw bezwaar behandelen.");
    }

    /** Awb 6:23: at which court, and until when. */
    private String appeal() {
        if (letter.appealUntil == null || !isFilled(municipality.court())) {
            return "";
        }
        return paragraph("Bent u het niet eens met deze beslissing? Dan kunt u in beroep bij de rechter, tot en met "
                        + strong(weekday(letter.appealUntil)) + ". Dat kan bij de "
                        + text(courtInSentence()) + ". Kijk op rechtspraak.nl hoe dat gaat en wat het kost.")
                + paragraph("Stuur een kopie van deze beslissing mee. Onze beslissing geldt ook zolang de rechter uw"
                        + " beroep behandelt. U kunt de rechter vragen om een tijdelijke maatregel.");
    }

    private String courtInSentence() {
        var court = municipality.court();
        return Character.toLowerCase(court.charAt(0)) + court.substring(1);
    }

    private String supplementTerm() {
        if (letter.supplementUntil == null) {
            return "";
        }
        if (letter.kind == LetterKind.OBJECTION_REPAIR) {
            return paragraph("Stuur het ons uiterlijk " + strong(weekday(letter.supplementUntil))
                    + ". Krijgen wij het niet op tijd, dan kunnen wij besluiten om uw bezwaar niet te behandelen."
                    + " Zolang wij erop wachten, staat de tijd stil waarin wij beslissen.");
        }
        if (letter.isOfFund()) {
            return paragraph("Stuur ons de aanvulling uiterlijk " + strong(weekday(letter.supplementUntil))
                    + ". Krijgen wij die niet op tijd, dan kunnen wij u geen geld geven.");
        }
        return paragraph("Stuur ons de aanvulling uiterlijk " + strong(weekday(letter.supplementUntil))
                + ". Krijgen wij die niet op tijd, dan kunnen wij besluiten om uw aanvraag niet te behandelen."
                + " Zolang wij op uw aanvulling wachten, staat de tijd stil waarin wij een besluit nemen.");
    }

    private String viewTerm() {
        if (letter.viewUntil == null) {
            return "";
        }
        return paragraph("U kunt reageren tot en met " + strong(weekday(letter.viewUntil))
                        + ". U kiest zelf hoe: u schrijft ons, of u vertelt het ons in een gesprek. Wilt u een gesprek? Bel "
                        + text(orEmpty(letter.viewPhone)) + ". Wij maken daar een verslag van.")
                + paragraph(
                        "U hoeft niet te reageren. Horen wij niets, dan nemen wij ons besluit met wat wij nu weten.");
    }

    private String decisionTerm() {
        if (letter.decisionBy != null && letter.kind.name().startsWith("OBJECTION")) {
            return paragraph("U krijgt onze beslissing uiterlijk " + strong(weekday(letter.decisionBy)) + ".");
        }
        return letter.decisionBy == null
                ? ""
                : paragraph(
                        (letter.isOfFund() ? "U hoort van ons uiterlijk " : "U krijgt ons besluit uiterlijk ")
                                + strong(weekday(letter.decisionBy))
                                + ". Vragen wij u om iets aan te vullen, dan kan het langer duren. U leest dan hoeveel langer.");
    }

    private String entered() {
        return letter.entered.stream().map(LetterParts::section).collect(Collectors.joining());
    }

    private static String section(Letter.EnteredSection section) {
        return section.entries().stream()
                .map(entry -> "<tr><th scope=\"row\">" + text(entry.label()) + "</th><td>"
                        + lines(orDash(entry.value())) + "</td></tr>\n")
                .collect(Collectors.joining(
                        "",
                        "<h3>" + text(section.title()) + "</h3>\n<table class=\"entered\"><tbody>\n",
                        "</tbody></table>\n"));
    }

    private String signature() {
        if (!isFilled(letter.body)) {
            return "";
        }
        List<String> signers = new ArrayList<>();
        if (isFilled(letter.signer)) {
            signers.add(letter.signer);
            signers.add(orEmpty(letter.signerFunction));
        }
        return "<div class=\"signature\">\n"
                + lines("Met vriendelijke groet,")
                + paragraph("namens " + text(letter.body) + (signers.isEmpty() ? "" : ","))
                + lines(signers)
                + "</div>\n";
    }

    /** An article such as 4:31 stays on one line; its blank stays too, or the next word would be read as part of it. */
    private static String articlesKept(String markup) {
        return markup.replaceAll("\\d+:\\d+ ?", "<span class=\"kept\">$0</span>");
    }

    private boolean isGranted() {
        return letter.granted != null && !letter.granted.isZero();
    }

    private static String typed(String plain) {
        return isFilled(plain) ? paragraphs(plain) : "";
    }

    private static boolean isFilled(String value) {
        return value != null && !value.isBlank();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    private static String orDash(String value) {
        return isFilled(value) ? value : "–";
    }
}
