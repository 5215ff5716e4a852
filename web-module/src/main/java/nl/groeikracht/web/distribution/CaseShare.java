package nl.groeikracht.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.budget.CeilingSnapshot;
import nl.groeikracht.budget.Ceilings;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.DistributionRounds;
import nl.groeikracht.subsidy.Share;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** What a round gave a request, and how the ceiling stood at its decision, on the pages of its case. */
@Named
@RequestScoped
public class CaseShare {

    @Inject
    DistributionRounds rounds;

    @Inject
    Ceilings ceilings;

    @Inject
    Texts texts;

    @Inject
    Format format;

    /** Null when the request is in no round. */
    public Share of(CaseNumber number) {
        return rounds.shareOf(number).orElse(null);
    }

    /** {@code Plaats 2 van 10. Score 81,50 van 100. Krijgt € 500,00.} */
    public String words(CaseNumber number) {
        var share = of(number);
        if (!share.fixed()) {
            return texts.get("distribution", "share.open", share.round());
        }
        var words = new ArrayList<String>();
        if (share.place() > 0) {
            words.add(texts.get("distribution", "share.ranked", share.place(), share.participants()));
        }
        if (!share.score().isEmpty()) {
            words.add(texts.get("distribution", "share.score", share.score()));
        }
        words.add(texts.get("distribution", "share.amount", share.amount()));
        return String.join(". ", words) + ".";
    }

    /** Null as long as nothing was decided. */
    public CeilingSnapshot ceiling(CaseNumber number) {
        return ceilings.atDecision(number).orElse(null);
    }

    /** The ceiling at the decision, line by line. */
    public List<Line> ceilingLines(CaseNumber number) {
        var kept = ceiling(number);
        return List.of(
                line("ceiling.at", format.moment(kept.at())),
                line("ceiling.ceiling", format.money(kept.ceiling())),
                line(
                        "ceiling.effective",
                        kept.effective() == null
                                ? texts.get("distribution", "ceiling.effective.none")
                                : format.money(kept.effective())),
                line("ceiling.granted", format.money(kept.granted())),
                line("ceiling.reserved", format.money(kept.reserved())),
                line("ceiling.own", format.money(kept.own())),
                line("ceiling.left", format.money(kept.left())));
    }

    private Line line(String key, String value) {
        return new Line(texts.get("distribution", key), value);
    }

    /** A label and what stands behind it. */
    public record Line(String label, String value) {}
}
