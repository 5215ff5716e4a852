package nl.groeikracht.objection;

import static nl.groeikracht.document.DutchText.amount;
import static nl.groeikracht.document.DutchText.date;
import static nl.groeikracht.document.DutchText.weekday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.document.Letter.EnteredSection;
import nl.groeikracht.document.Letter.Entry;
import nl.groeikracht.legal.ObjectionClock;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.shared.Dutch;

/** The sentences of the letters of an objection, in plain Dutch (B1). */
@ApplicationScoped
class ObjectionWords {

    private static final Map<DecisionKind, String> CONTESTED = Map.of(
            DecisionKind.GRANT, "ons besluit om u geld te geven",
            DecisionKind.REFUSE, "ons besluit om u geen geld te geven",
            DecisionKind.LEAVE_UNTREATED, "ons besluit om uw aanvraag niet te behandelen",
            DecisionKind.DETERMINE, "ons besluit over het definitieve bedrag",
            DecisionKind.CHANGE, "ons besluit om de subsidie te wijzigen of in te trekken",
            DecisionKind.RECOVER, "ons besluit om geld terug te vragen");

    private static final Map<NoHearingGround, String> NOT_HEARD = Map.of(
            NoHearingGround.INADMISSIBLE, "Wij hebben u niet gehoord, omdat wij uw bezwaar niet mogen behandelen",
            NoHearingGround.UNFOUNDED,
                    "Wij hebben u niet gehoord, omdat meteen duidelijk was dat het bezwaar niet slaagt",
            NoHearingGround.WAIVED, "Wij hebben u niet gehoord, omdat u dat niet wilde",
            NoHearingGround.NO_ANSWER, "Wij hebben u niet gehoord, omdat u niet op tijd liet weten of u dat wilde",
            NoHearingGround.MET, "Wij hebben u niet gehoord, omdat u helemaal gelijk krijgt");

    /** A copy of what came in (Awb 6:14). */
    List<EnteredSection> entered(Objection objection) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("Naam", objection.objector()));
        entries.add(new Entry("Adres", objection.address()));
        entries.add(new Entry("Ontvangen op", date(objection.receivedOn())));
        entries.add(new Entry("Tegen welk besluit", contested(objection)));
        entries.add(new Entry(
                "Waarom u het niet eens bent",
                objection.grounds().isEmpty() ? "Dat stuurt u later." : objection.grounds()));
        if (!objection.lateReason().isEmpty()) {
            entries.add(new Entry("Waarom uw bezwaar later komt", objection.lateReason()));
        }
        entries.add(new Entry("U vraagt om vergoeding van kosten", objection.costsAsked() ? "Ja" : "Nee"));
        return List.of(new EnteredSection("Uw bezwaar", entries));
    }

    private static String contested(Objection objection) {
        if (objection.isPreparatory()) {
            return "Een stap voor ons besluit, zaak " + objection.contested();
        }
        var sent = objection.sentOn() == null
                ? " van " + date(Dutch.dateOf(objection.contestedAt()))
                : ", verstuurd op " + date(objection.sentOn());
        return upper(CONTESTED.get(objection.contestedKind())) + sent + ", zaak " + objection.contested();
    }

    String invitation(Hearing hearing, LocalDate papersUntil, LocalDate fileOpenFrom, MunicipalityInfo municipality) {
        return "U bent welkom op " + weekday(hearing.on()) + ", " + hearing.at() + ". De plaats is: "
                + hearing.place() + ".\n\nHebt u nog stukken? Stuur ze uiterlijk " + weekday(papersUntil)
                + ".\n\nVanaf " + weekday(fileOpenFrom)
                + " kunt u alle stukken van de zaak bekijken. Dat kan hier: "
                + municipality.visitingAddress().lines().collect(Collectors.joining(", ")) + ".";
    }

    String facts(Objection objection) {
        return "U maakte op " + date(objection.receivedOn()) + " bezwaar. Dat ging over: " + contested(objection) + ".";
    }

    String hearing(Hearing hearing) {
        if (hearing.skipped() != null) {
            return NOT_HEARD.get(hearing.skipped()) + ".\n\n" + hearing.reason();
        }
        var advice = hearing.advice() == null ? "" : "\n\nAdvies van de commissie: " + hearing.advice();
        return "U kon uw bezwaar toelichten op " + date(hearing.on()) + ". U sprak met " + hearing.by()
                + ". Dit is het verslag:\n\n" + hearing.report() + advice;
    }

    String dictum(Reconsideration outcome) {
        return switch (outcome.verdict()) {
            case INADMISSIBLE -> "Wij behandelen uw bezwaar niet inhoudelijk: het is niet-ontvankelijk.";
            case UNFOUNDED -> "Uw bezwaar is ongegrond. Ons besluit blijft zoals het was.";
            case FOUNDED -> "Uw bezwaar is gegrond. Wij trekken ons besluit in. " + replacement(outcome);
        };
    }

    private static String replacement(Reconsideration outcome) {
        return switch (outcome.kind()) {
            case REFUSE -> "In plaats daarvan besluiten wij: u krijgt geen subsidie, maar om een andere reden.";
            case DETERMINE -> "In plaats daarvan stellen wij uw subsidie vast op " + amount(outcome.amount()) + ".";
            case RECOVER ->
                outcome.amount().isZero()
                        ? "U hoeft niets terug te betalen."
                        : "In plaats daarvan vragen wij " + amount(outcome.amount()) + " terug.";
            default -> "In plaats daarvan besluiten wij: u krijgt een subsidie van " + amount(outcome.amount()) + ".";
        };
    }

    String reasons(Reconsideration outcome, boolean costsAsked) {
        var costs = outcome.costs().isZero()
                ? (costsAsked ? "Wij vergoeden geen kosten. " + outcome.costsReason() : "")
                : "Wij vergoeden " + amount(outcome.costs()) + " voor uw kosten. " + outcome.costsReason();
        var defect = outcome.defect().isEmpty()
                ? ""
                : "In ons besluit ging iets niet goed. Niemand heeft daar last van gehad. " + outcome.defect();
        var deviation = outcome.deviation().isEmpty() ? "" : "Wij volgen het advies niet. " + outcome.deviation();
        return Stream.of(outcome.reasons(), deviation, defect, costs)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** As it reads after "op". */
    /** @param inadmissibleUnder the articles that count when it is inadmissible */
    String legalBasis(Reconsideration outcome, String inadmissibleUnder, String schemeBasis) {
        var awb = new ArrayList<String>();
        awb.add(outcome.verdict() == Verdict.INADMISSIBLE ? inadmissibleUnder : "7:11");
        if (!outcome.defect().isEmpty()) {
            awb.add("6:22");
        }
        if (!outcome.costs().isZero()) {
            awb.add("7:15");
        }
        return "de " + schemeBasis + " en op artikel " + String.join(", ", awb) + " van de Algemene wet bestuursrecht";
    }

    /** How the last day came about, a line each. */
    String clock(List<ObjectionClock.Line> lines) {
        return lines.stream().map(ObjectionWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(ObjectionClock.Line line) {
        var day = date(line.date());
        var what = switch (line.kind()) {
            case BEGINS -> day + ": de termijn begint";
            case SUSPENDED -> day + ": de tijd staat " + line.days() + " dagen stil";
            case LENGTHENED -> day + " is geen werkdag";
            case NOT_LENGTHENED -> day + " is een werkdag";
            case POSTPONED -> day + ": uitgesteld";
        };
        return what + ", laatste dag " + date(line.deadline()) + " (" + line.article() + ")";
    }

    String timeliness(Timeliness timeliness, Boolean excused) {
        var excuse = excused == null ? "" : excused ? ", maar dat is te verontschuldigen" : ", zonder goede reden";
        return switch (timeliness) {
            case IN_TIME -> "op tijd";
            case IN_TIME_BY_POST -> "op tijd op de post gedaan";
            case PREMATURE -> "vóór de termijn, dat mag";
            case LATE -> "te laat" + excuse;
        };
    }

    String hearingFact(Hearing hearing) {
        if (hearing == null) {
            return null;
        }
        if (hearing.skipped() != null) {
            return NOT_HEARD.get(hearing.skipped()).replace("Wij hebben u niet", "Niet") + " ("
                    + hearing.skipped().article() + ")";
        }
        return date(hearing.on()) + ", " + hearing.at() + ", " + hearing.place();
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
