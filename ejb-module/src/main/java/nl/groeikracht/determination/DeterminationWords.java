package nl.groeikracht.determination;

import static nl.groeikracht.document.DutchText.amount;
import static nl.groeikracht.document.DutchText.date;
import static nl.groeikracht.document.DutchText.weekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.document.Letter.EnteredSection;
import nl.groeikracht.document.Letter.Entry;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.subsidy.GrantedSubsidy;

/** The words of letters and messages about a determination, in plain Dutch. */
final class DeterminationWords {

    private DeterminationWords() {}

    static String invitation(Determination determination, GrantedSubsidy grant) {
        var costs = determination.asksCosts() ? " Vertel ook wat het kostte." : "";
        var why = determination.isSampled()
                ? "Uw plan is uitgeloot in onze steekproef. Daarom vragen wij u om een kort verslag."
                : "Bij de subsidie hoort een kort verslag.";
        return "U kreeg " + amount(grant.granted()) + " voor \"" + grant.title() + "\". " + why
                + "\n\nVertel ons wat u deed en met hoeveel mensen. Een paar foto's zeggen vaak genoeg." + costs
                + "\n\nDoe dit uiterlijk " + weekday(determination.reportUntil().orElseThrow())
                + ". Daarna stellen wij vast hoeveel subsidie u definitief krijgt.";
    }

    static String intentionFacts(Determination determination, GrantedSubsidy grant) {
        var file = determination.proposal().orElseThrow();
        return "U kreeg " + amount(grant.granted()) + " voor \"" + grant.title()
                + "\". Wij willen de subsidie vaststellen op " + amount(file.amount())
                + ".\n\nU kunt reageren tot en met "
                + weekday(determination.intention().orElseThrow().until()) + ".";
    }

    /** The decision in a sentence. */
    static String dictum(DeterminedView decided) {
        var sentence = "Wij stellen uw subsidie vast op " + amount(decided.amount()) + ".";
        return decided.isLower()
                ? sentence + " Dat is " + amount(decided.granted().minus(decided.amount()))
                        + " minder dan wij u toekenden."
                : sentence + " Dat is wat wij u toekenden.";
    }

    static String facts(Determination determination, GrantedSubsidy grant, List<ReportView> reports) {
        var facts = new ArrayList<String>();
        facts.add("Op " + date(Dutch.dateOf(grant.decidedAt())) + " kenden wij u " + amount(grant.granted())
                + " toe voor \"" + grant.title() + "\".");
        determination
                .notHappening()
                .ifPresent(reason -> facts.add("U meldde op " + date(Dutch.dateOf(determination.notHappeningAt()))
                        + " dat het niet doorgaat."));
        reports.stream()
                .filter(report -> !report.late())
                .reduce((earlier, later) -> later)
                .ifPresentOrElse(
                        report -> facts.add("U vertelde op " + date(Dutch.dateOf(report.at())) + " hoe het ging."),
                        () -> determination
                                .termPassedOn()
                                .ifPresent(on -> facts.add("Wij vroegen u hoe het ging. U antwoordde niet op tijd.")));
        determination.intention().ifPresent(file -> facts.add(heard(file)));
        return String.join("\n\n", facts);
    }

    private static String heard(IntentionFile file) {
        return file.words() == null
                ? "Wij schreven u wat wij van plan waren. U kon reageren tot en met " + date(file.until())
                        + ". Wij kregen geen reactie."
                : "Wij schreven u wat wij van plan waren. U reageerde op " + date(Dutch.dateOf(file.at())) + ".";
    }

    static String reasons(DeterminedView decided) {
        return decided.viewWeighed().isEmpty()
                ? decided.reasons()
                : decided.reasons() + "\n\nOver uw reactie: " + decided.viewWeighed();
    }

    /** As it reads after "op". */
    static String basis(String schemeBasis, DeterminedView decided) {
        var articles = new ArrayList<String>();
        articles.add("4:42");
        articles.add(
                decided.ground() == null
                        ? "4:46, eerste lid"
                        : decided.ground() == LoweringGround.UNNECESSARY_COSTS
                                ? "4:46, derde lid"
                                : "4:46, tweede lid, onderdeel "
                                        + decided.ground()
                                                .article()
                                                .substring(decided.ground()
                                                                .article()
                                                                .length()
                                                        - 1));
        if (decided.exOfficio()) {
            articles.add("4:47");
        }
        return "de " + schemeBasis + " en op artikel " + String.join(" en artikel ", articles)
                + " van de Algemene wet bestuursrecht";
    }

    static List<EnteredSection> entered(ReportView report) {
        var told = new ArrayList<Entry>();
        told.add(new Entry("Wat u deed", report.done()));
        if (report.participants() != null) {
            told.add(new Entry("Hoeveel mensen meededen", report.participants().toString()));
        }
        if (!report.remarks().isEmpty()) {
            told.add(new Entry("Wat u verder schreef", report.remarks()));
        }
        var sections = new ArrayList<EnteredSection>();
        sections.add(new EnteredSection("Uw verslag", told));
        if (!report.spent().isEmpty()) {
            var costs = new ArrayList<>(report.spent().stream()
                    .map(item ->
                            new Entry(item.what(), amount(item.spent()) + " (plan: " + amount(item.planned()) + ")"))
                    .toList());
            costs.add(new Entry("Samen", amount(report.total())));
            sections.add(new EnteredSection("Wat het kostte", costs));
        }
        return sections;
    }

    static String reminder(Determination determination, GrantedSubsidy grant) {
        return "Wij horen graag hoe het ging met \"" + grant.title() + "\". U kunt het ons vertellen tot en met "
                + weekday(determination.reportUntil().orElseThrow())
                + ".\n\nGebruik de geheime link die u bij de ontvangstbevestiging kreeg.";
    }

    static String late(LocalDate determineBy) {
        return "De termijn om deze subsidie vast te stellen is voorbij sinds " + weekday(determineBy)
                + ". De behandeling gaat door.";
    }
}
