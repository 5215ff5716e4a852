package nl.groeikracht.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.ObjectionClock;

/**
 * What the objector was asked to repair (Awb 6:6).
 *
 * @param itemLines what is missing, a line each
 * @param until the last day to repair it
 * @param answer the objector's words; null as long as nothing came
 * @param passed whether the term passed without an answer
 */
@Embeddable
public record RepairAsked(
        @Column(name = "asked_on") LocalDate askedOn,
        LocalDate until,
        @Column(name = "items") String itemLines,
        @Column(name = "repaired_on") LocalDate repairedOn,
        String answer,
        boolean passed)
        implements Serializable {

    static RepairAsked asked(List<String> items, LocalDate until, LocalDate today) {
        return new RepairAsked(today, until, String.join("\n", items), null, null, false);
    }

    RepairAsked repaired(String words, LocalDate today) {
        return new RepairAsked(askedOn, until, itemLines, today, words, passed);
    }

    RepairAsked termPassed() {
        return new RepairAsked(askedOn, until, itemLines, repairedOn, answer, true);
    }

    public List<String> items() {
        return List.of(itemLines.split("\n"));
    }

    ObjectionClock.Repair onClock() {
        return new ObjectionClock.Repair(askedOn, until, passed ? null : repairedOn, passed);
    }
}
