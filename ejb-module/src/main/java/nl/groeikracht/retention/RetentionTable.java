package nl.groeikracht.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The dated rules of a municipality: of each result the newest one that held on the day the dossier ended. */
record RetentionTable(List<RetentionRule> rules) {

    /** The rule that keeps this dossier longest; its term runs from the end of the last of its cases. */
    RetentionRule of(Dossier dossier) {
        return dossier.results().stream()
                .map(result -> of(result, dossier.endedOn()))
                .max(Comparator.comparingInt(RetentionRule::years))
                .orElseThrow();
    }

    RetentionRule of(DossierResult result, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.result() == result && !rule.validFrom().isAfter(day))
                .max(Comparator.comparing(RetentionRule::validFrom).thenComparing(RetentionRule::own))
                .orElseThrow(() -> new IllegalStateException("No retention rule for " + result + " on " + day));
    }
}
