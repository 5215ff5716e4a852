package nl.groeikracht.web.legal;

import nl.groeikracht.legal.TermRule;
import nl.groeikracht.legal.TermStep;
import nl.groeikracht.web.Texts;

/** Tells in words how a term was counted. */
record TermWords(Texts texts) {

    /** {@code Bezwaar maken: 6 weken (Awb 6:7)} */
    String name(TermRule rule) {
        return texts.get(
                "legal", "rule.name", rule.name(), length(rule), rule.term().article());
    }

    String length(TermRule rule) {
        var unit = "unit." + rule.term().unit();
        return texts.count("legal", unit, rule.term().amount());
    }

    String of(TermStep step, TermRule rule) {
        if (step.reason() != null) {
            return texts.get("legal", "day." + step.reason(), step.from());
        }
        return texts.get("legal", "count." + step.kind(), length(rule), step.from(), step.to());
    }
}
