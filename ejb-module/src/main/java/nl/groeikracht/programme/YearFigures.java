package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.groeikracht.action.ActionFigures;
import nl.groeikracht.shared.Money;

/** What a programme can be measured by: its teams, their phases, what they did, the hours of guidance, the money. Amounts in cents. */
@ApplicationScoped
class YearFigures {

    @Inject
    FundingLines funding;

    @Inject
    ProgrammeTeams teams;

    @Inject
    ActionFigures actions;

    Map<String, Long> of(Programme programme, int year) {
        var figures = new TreeMap<String, Long>();
        var lines = funding.of(programme.number()).stream()
                .filter(line -> line.year() == year)
                .toList();
        figures.put("money.planned", sum(lines.stream().map(FundingView::amount).toList()));
        figures.put("money.spent", sum(lines.stream().map(FundingView::spent).toList()));
        var rows = teams.of(programme.number());
        figures.put("teams", (long) rows.size());
        figures.put(
                "teams.signalled",
                rows.stream().filter(row -> !row.signals().isEmpty()).count());
        figures.put("teams.ended", rows.stream().filter(row -> !row.guided()).count());
        rows.stream().filter(TeamRow::guided).forEach(row -> figures.merge("phase." + row.phase(), 1L, Long::sum));
        var from = programme.startOf(year);
        var before = programme.startOf(year + 1);
        figures.putAll(teams.hours(programme.number(), rows, from, before));
        figures.putAll(actions.of(rows.stream().map(TeamRow::number).toList(), from, before));
        return figures;
    }

    private static long sum(List<Money> amounts) {
        return amounts.stream()
                .filter(java.util.Objects::nonNull)
                .mapToLong(Money::cents)
                .sum();
    }
}
