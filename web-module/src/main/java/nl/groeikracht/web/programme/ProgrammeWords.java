package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeikracht.programme.Contribution;
import nl.groeikracht.programme.Factor;
import nl.groeikracht.programme.FactorKind;
import nl.groeikracht.programme.FigureProblem;
import nl.groeikracht.programme.ProgrammeView;
import nl.groeikracht.programme.TeamRow;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** How factors, figures and states of programmes are written. */
@Named
@RequestScoped
public class ProgrammeWords {

    @Inject
    Texts texts;

    @Inject
    Format format;

    public String factor(Factor factor) {
        return switch (factor.kind()) {
            case FIGURE -> factor.name();
            case SESSION -> texts.get("programme", "topic." + factor.name());
            case NEIGHBOURS -> texts.get("programme", "factor.neighbours");
        };
    }

    public String hint(Factor factor) {
        return factor.kind() == FactorKind.FIGURE
                ? texts.get("programme", "weights.figure.hint")
                : texts.get(
                        "programme",
                        factor.kind() == FactorKind.SESSION
                                ? "topic." + factor.name() + ".hint"
                                : "factor.neighbours.hint");
    }

    /** {@code 72,50} */
    public String number(BigDecimal number) {
        return number == null ? "–" : number.toPlainString().replace('.', ',');
    }

    /** As it was measured, without zeros that say nothing. */
    public String value(BigDecimal value) {
        return value == null
                ? texts.get("programme", "ranking.unknown")
                : number(value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value.stripTrailingZeros());
    }

    /** {@code Energielabels 30,00 · Netwerken 12,50} */
    public String contributions(List<Contribution> contributions) {
        return contributions.stream()
                .map(one -> texts.get(
                        "programme", "ranking.part", factor(one.factor()), number(one.points()), value(one.value())))
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    public String problem(FigureProblem problem) {
        return texts.get("programme", "fault." + problem.fault(), problem.column(), problem.value());
    }

    public String state(ProgrammeView programme) {
        return texts.get("programme", "state." + programme.state());
    }

    /** {@code 12 buurten · maart 2025 tot maart 2028 · jaar 2 van 3} */
    public String summary(ProgrammeView programme) {
        var when = texts.get(
                "programme",
                "summary.when",
                programme.teams(),
                format.mediumDate(programme.from()),
                format.mediumDate(programme.through()));
        return programme.currentYear() == 0
                ? when
                : when + " · " + texts.get("programme", "summary.year", programme.currentYear(), programme.years());
    }

    public String teamState(TeamRow row) {
        return texts.get("programme", "team.state." + row.state());
    }

    /** {@code 4. Groeien}, or how the guidance ended. */
    public String standing(TeamRow row) {
        return row.guided() ? texts.get("programme", "phase." + row.phase()) : teamState(row);
    }

    public String signals(TeamRow row) {
        return row.signals().stream()
                .map(signal -> texts.get("programme", "signal." + signal))
                .collect(Collectors.joining(", "));
    }
}
