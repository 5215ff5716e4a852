package nl.groeikracht.objection;

import java.time.LocalDate;

/** Whether an objection came in time (Awb 6:7–6:10). */
public enum Timeliness {
    IN_TIME,
    /** Received after the term, but posted before its end and received within a week (Awb 6:9, second paragraph). */
    IN_TIME_BY_POST,
    /** Before the term began, after the decision was taken (Awb 6:10). */
    PREMATURE,
    LATE;

    /**
     * @param postmarkedOn null unless it came by post
     * @param sentOn the day on which the decision was sent; null when it was not sent yet
     * @param objectionUntil last day of the term; null when it did not begin yet
     * @param lastByPost last day on which what was posted in time may arrive
     */
    static Timeliness of(
            LocalDate receivedOn,
            LocalDate postmarkedOn,
            LocalDate sentOn,
            LocalDate objectionUntil,
            LocalDate lastByPost) {
        if (objectionUntil == null || sentOn != null && receivedOn.isBefore(sentOn)) {
            return PREMATURE;
        }
        if (!receivedOn.isAfter(objectionUntil)) {
            return IN_TIME;
        }
        boolean postedInTime = postmarkedOn != null && !postmarkedOn.isAfter(objectionUntil);
        return postedInTime && !receivedOn.isAfter(lastByPost) ? IN_TIME_BY_POST : LATE;
    }

    public boolean isLate() {
        return this == LATE;
    }

    public String article() {
        return switch (this) {
            case IN_TIME -> "Awb 6:7, 6:8";
            case IN_TIME_BY_POST -> "Awb 6:9 lid 2";
            case PREMATURE -> "Awb 6:10";
            case LATE -> "Awb 6:11";
        };
    }
}
