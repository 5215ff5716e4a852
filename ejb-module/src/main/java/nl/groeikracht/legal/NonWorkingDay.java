package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;

/** A day on which no term of the law ends, and why. */
public record NonWorkingDay(LocalDate day, Reason reason) implements Serializable {

    private static final String WEEKEND = "Atw art. 1 lid 1";
    private static final String HOLIDAY = "Atw art. 3 lid 1";

    /** Why a day is no working day, with the article that says so. */
    public enum Reason {
        SATURDAY(WEEKEND),
        SUNDAY(WEEKEND),
        NEW_YEAR(HOLIDAY),
        GOOD_FRIDAY("Atw art. 3 lid 2"),
        EASTER(HOLIDAY),
        EASTER_MONDAY(HOLIDAY),
        KINGS_DAY(HOLIDAY),
        LIBERATION_DAY(HOLIDAY),
        ASCENSION(HOLIDAY),
        WHIT_SUNDAY(HOLIDAY),
        WHIT_MONDAY(HOLIDAY),
        CHRISTMAS(HOLIDAY),
        BOXING_DAY(HOLIDAY),
        EQUATED("Atw art. 3 lid 3");

        private final String article;

        Reason(String article) {
            this.article = article;
        }

        public String article() {
            return article;
        }
    }
}
