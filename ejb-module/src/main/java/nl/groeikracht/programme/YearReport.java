package nl.groeikracht.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.groeikracht.document.DutchText;
import nl.groeikracht.document.Report;
import nl.groeikracht.shared.Money;

/** The report of a year of a programme: how the teams stand, hours, money, results and lessons. */
final class YearReport {

    /** What the figures are called, in the order in which they are shown. */
    private static final List<String[]> FIGURES = List.of(
            new String[] {"teams", "Teams"},
            new String[] {"teams.signalled", "Teams met een signaal"},
            new String[] {"teams.ended", "Teams die niet meer begeleid worden"},
            new String[] {"phase.INITIATE", "In fase 1, initiëren"},
            new String[] {"phase.ACTIVATE", "In fase 2, activeren"},
            new String[] {"phase.STRUCTURE", "In fase 3, structureren"},
            new String[] {"phase.GROW", "In fase 4, groeien"},
            new String[] {"phase.SUSTAIN", "In fase 5, bestendigen"},
            new String[] {"actions", "Acties in dit jaar"},
            new String[] {"actions.participants", "Deelnemers aan acties"},
            new String[] {"actions.households", "Huishoudens die meededen"},
            new String[] {"actions.members", "Nieuwe teamleden door acties"},
            new String[] {"hours.spent", "Uren begeleiding in dit jaar"},
            new String[] {"hours.phase", "Uren begeleiding in de huidige fasen"},
            new String[] {"hours.planned", "Uren volgens plan in de huidige fasen"});

    private YearReport() {}

    static Report of(
            ProgrammeView programme,
            String municipality,
            YearView year,
            Map<String, Long> figures,
            ProgrammeDetail detail,
            List<LessonView> lessons,
            LocalDate today) {
        var report = Report.of(
                        "Jaarverslag " + year.year() + " van " + programme.name(),
                        "Gemeente " + municipality,
                        programme.number().value())
                .text("Jaar " + year.year() + " van " + programme.years() + ": " + DutchText.date(year.startsOn())
                        + " tot en met " + DutchText.date(year.endsOn()) + ".\n"
                        + (year.isReported()
                                ? "Vastgesteld op " + DutchText.date(year.reportedOn()) + "."
                                : "Concept: de stand op " + DutchText.date(today) + "."));
        section(report, "Doelen", programme.goals());
        section(report, "Resultaten", year.results());
        report.heading("Cijfers").table("Cijfers van het jaar", 1, List.of("Wat", "Aantal"), numbers(figures));
        money(report, year, detail);
        teams(report, detail);
        section(report, "Lessen", year.lessons());
        learnt(report, lessons);
        if (year.isDecided()) {
            section(
                    report,
                    "Besluit",
                    (Boolean.TRUE.equals(year.goesOn()) ? "Het programma gaat door.\n\n" : "Het programma stopt.\n\n")
                            + year.reasons());
        }
        return report;
    }

    private static void section(Report report, String heading, String words) {
        if (words != null && !words.isBlank()) {
            report.heading(heading).text(words);
        }
    }

    private static List<List<String>> numbers(Map<String, Long> figures) {
        return FIGURES.stream()
                .filter(figure -> figures.containsKey(figure[0]))
                .map(figure -> List.of(figure[1], String.valueOf(figures.get(figure[0]))))
                .toList();
    }

    private static void money(Report report, YearView year, ProgrammeDetail detail) {
        var lines = detail.funding().stream()
                .filter(line -> line.year() == year.year())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<String>>();
        lines.forEach(line -> rows.add(List.of(
                line.payer() + (line.budgetLine().isEmpty() ? "" : "\n" + line.budgetLine()),
                line.isCommitted() ? DutchText.date(line.committedOn()) : "nog niet",
                amount(line.amount()),
                amount(line.spent()))));
        report.heading("Geld")
                .table("Geld per betaler", 2, List.of("Betaler", "Toegezegd op", "Plan", "Besteed"), rows);
    }

    private static void teams(Report report, ProgrammeDetail detail) {
        if (!detail.teams().isEmpty()) {
            report.heading("Teams")
                    .table(
                            "Waar elk team staat",
                            2,
                            List.of("Team", "Waarvoor", "Fase", "Uren", "Kosten"),
                            detail.teams().stream()
                                    .map(row -> List.of(
                                            row.name(),
                                            row.track(),
                                            row.guided() ? row.phaseNumber() + " van 5" : "niet meer begeleid",
                                            String.valueOf(row.hours()),
                                            DutchText.amount(row.cost())))
                                    .collect(Collectors.toList()));
        }
    }

    private static void learnt(Report report, List<LessonView> lessons) {
        if (!lessons.isEmpty()) {
            report.heading("Lessen van teams en bijeenkomsten")
                    .table(
                            "Lessen van dit jaar",
                            0,
                            List.of("Les", "Thema", "Gemeente"),
                            lessons.stream()
                                    .map(lesson -> List.of(lesson.words(), lesson.theme(), lesson.municipality()))
                                    .toList());
        }
    }

    private static String amount(Money money) {
        return money == null ? "open" : DutchText.amount(money);
    }
}
