package nl.groeikracht.withdrawal;

import static nl.groeikracht.document.DutchText.amount;
import static nl.groeikracht.document.DutchText.date;

import java.util.ArrayList;
import java.util.Map;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** The words of letters about a change, in plain Dutch. */
final class ChangeWords {

    private static final Map<String, String> PARAGRAPHS = Map.of(
            "4:48", "artikel 4:48, eerste lid", "4:49", "artikel 4:49, eerste lid", "4:50", "artikel 4:50, eerste lid");

    private ChangeWords() {}

    /** What we intend, in a sentence. */
    static String intention(ProposedChange proposed, Money granted, String title) {
        var what = proposed.amount().isZero()
                ? "Wij willen uw subsidie van " + amount(granted) + " voor \"" + title + "\" intrekken."
                : "Wij willen uw subsidie voor \"" + title + "\" verlagen van " + amount(granted) + " naar "
                        + amount(proposed.amount()) + ".";
        return proposed.effectiveOn() == null ? what : what + " Dat gaat in op " + date(proposed.effectiveOn()) + ".";
    }

    /** The decision, with what it means for the receiver. */
    static String decided(ProposedChange proposed, Money granted, Money paid) {
        var sentences = new ArrayList<String>();
        sentences.add(
                proposed.amount().isZero()
                        ? "Wij trekken uw subsidie van " + amount(granted) + " in."
                        : "Wij verlagen uw subsidie van " + amount(granted) + " naar " + amount(proposed.amount())
                                + ".");
        sentences.add(
                switch (proposed.ground().moment()) {
                    case BEFORE_DETERMINATION -> "Dit geldt vanaf de dag waarop u de subsidie kreeg.";
                    case AFTER_DETERMINATION -> "Dit geldt vanaf de dag waarop wij de subsidie vaststelden.";
                    case FOR_THE_FUTURE -> "Dit gaat in op " + date(proposed.effectiveOn()) + ".";
                });
        if (proposed.compensation() != null) {
            sentences.add(
                    proposed.compensation().isZero()
                            ? "Wij zien geen schade die wij moeten vergoeden."
                            : "Voor de schade die u hierdoor hebt, krijgt u " + amount(proposed.compensation()) + ".");
        }
        if (paid.exceeds(proposed.amount())) {
            sentences.add("U kreeg al " + amount(paid) + ". Over terugbetalen krijgt u een apart besluit.");
        }
        return String.join(" ", sentences);
    }

    /** The reasons, with what was done with the receiver's reaction (Awb 3:46). */
    static String reasons(GrantChange change) {
        var proposed = change.proposal().orElseThrow().proposed();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(proposed.reasons());
        change.intention().ifPresent(told -> paragraphs.add(heard(told)));
        if (!proposed.viewWeighed().isEmpty()) {
            paragraphs.add("Over uw reactie: " + proposed.viewWeighed());
        }
        return String.join("\n\n", paragraphs);
    }

    private static String heard(ChangeIntention told) {
        return told.words() == null
                ? "Wij schreven u wat wij van plan waren. U kon reageren tot en met " + date(told.until())
                        + ". Wij kregen geen reactie."
                : "Wij schreven u wat wij van plan waren. U reageerde op " + date(Dutch.dateOf(told.at())) + ".";
    }

    /** As it reads after "op". */
    static String basis(String schemeBasis, ChangeGround ground) {
        var article = ground.article().substring("Awb ".length(), "Awb 4:48".length());
        var letter = ground.article().substring(ground.article().length() - 1);
        return schemeBasis + " en op " + PARAGRAPHS.get(article) + ", onderdeel " + letter
                + ", van de Algemene wet bestuursrecht";
    }
}
