package nl.groeikracht.penalty;

import static nl.groeikracht.document.DutchText.amount;
import static nl.groeikracht.document.DutchText.date;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.casework.DueDecision;
import nl.groeikracht.document.Letter.EnteredSection;
import nl.groeikracht.document.Letter.Entry;

/** The sentences of the letters about a notice of default, in plain Dutch (B1). */
@ApplicationScoped
class NoticeWords {

    /** A copy of what came in. */
    List<EnteredSection> entered(NoticeView view, DueDecision due) {
        return List.of(new EnteredSection(
                "Uw ingebrekestelling",
                List.of(
                        new Entry("Naam", due.applicant()),
                        new Entry("Adres", due.address()),
                        new Entry("Ontvangen op", date(view.receivedOn())),
                        new Entry("Over zaak", due.number() + ", " + due.title()),
                        new Entry("Uw bericht", view.words()))));
    }

    String answer(NoticeView view) {
        return view.state() == NoticeState.PREMATURE
                ? "Uw ingebrekestelling kwam te vroeg. Daarom heeft zij geen gevolg."
                : "Wij waren op tijd na uw ingebrekestelling. Daarom betalen wij geen dwangsom.";
    }

    String answerReasons(NoticeView view) {
        if (view.state() == NoticeState.PREMATURE) {
            return "Wij kregen uw bericht op " + date(view.receivedOn()) + ". Wij hadden toen nog tijd om te besluiten,"
                    + " tot en met " + date(view.deadline())
                    + ".\n\nKomt ons besluit later dan die dag? Stuur ons dan een nieuwe ingebrekestelling. Dat kan"
                    + " vanaf de dag erna.";
        }
        return "Wij kregen uw bericht op " + date(view.receivedOn()) + ". Daarna hadden wij twee weken, tot en met "
                + date(view.penalty().firstDay().minusDays(1)) + ". Uw zaak was klaar op " + date(view.settledOn())
                + ".";
    }

    String answerBasis() {
        return "artikel 4:17 van de Algemene wet bestuursrecht";
    }

    String decided(NoticeView view) {
        return view.owed().isZero()
                ? "Wij betalen u geen dwangsom."
                : "Wij betalen u een dwangsom van " + amount(view.owed()) + ", omdat ons besluit te laat was.";
    }

    String facts(NoticeView view, DueDecision due) {
        var start = "Wij moesten uiterlijk op " + date(view.deadline()) + " besluiten over \"" + due.title() + "\". Op "
                + date(view.receivedOn()) + " kregen wij uw ingebrekestelling.";
        return view.settledOn() == null
                ? start + " Wij hebben nog geen besluit verstuurd."
                : start + " Wij verstuurden ons besluit op " + date(view.settledOn()) + ".";
    }

    /** Why this amount, in as many words as it takes. */
    String reasons(NoticeView view) {
        return Stream.of(
                        ground(view),
                        view.ground() == null ? counted(view) : "",
                        view.reasons(),
                        shares(view),
                        included(view))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String ground(NoticeView view) {
        return view.ground() == null ? "" : view.ground().dutch();
    }

    private static String counted(NoticeView view) {
        if (view.days() == 0) {
            return "Na uw ingebrekestelling hadden wij twee weken. Daarna was er geen dag waarop wij te laat waren.";
        }
        var tiers = view.penalty().tariff().tiers().stream()
                .filter(tier -> tier.fromDay() <= view.days())
                .map(tier -> amount(tier.perDay()) + " per dag voor dag " + tier.fromDay() + " tot en met "
                        + Math.min(tier.throughDay(), view.days()))
                .collect(Collectors.joining("; "));
        return "De eerste dag met een dwangsom was " + date(view.penalty().firstDay()) + ". Wij waren "
                + (view.days() == 1 ? "1 dag" : view.days() + " dagen") + " te laat. Dat is: " + tiers + ".";
    }

    private static String shares(NoticeView view) {
        if (view.shares().isEmpty()) {
            return "";
        }
        return "U vroeg dit samen aan, met " + view.applicants() + " mensen. Ieder heeft recht op een gelijk deel: "
                + amount(view.shares().get(view.applicants() - 1))
                + ". Wij betalen alles op uw rekening. Verdeelt u het"
                + " met elkaar?";
    }

    /** Awb 4:19: an objection to the decision itself is about the penalty too. */
    private static String included(NoticeView view) {
        return "Maakt u bezwaar tegen ons besluit in zaak " + view.dueCase()
                + "? Dan gaat uw bezwaar ook over deze dwangsom, als u het daarmee niet eens bent.";
    }

    String basis(NoticeView view) {
        return view.ground() == null
                ? "de artikelen 4:17, 4:18 en 4:19 van de Algemene wet bestuursrecht"
                : "artikel 4:17, zesde lid, en artikel 4:18 van de Algemene wet bestuursrecht";
    }

    String warning(NoticeView view) {
        var penalty = view.penalty();
        return "Het besluit in zaak " + view.dueCase() + " is te laat. Vanaf " + date(penalty.firstDay())
                + " betalen wij een dwangsom: nu " + amount(penalty.ofDay(penalty.firstDay()))
                + " per dag, samen hoogstens " + amount(penalty.maximum()) + ", tot en met " + date(penalty.lastDay())
                + ". De dwangsom stopt als het besluit is verstuurd.";
    }
}
