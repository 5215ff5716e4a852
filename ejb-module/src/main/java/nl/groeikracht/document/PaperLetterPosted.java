package nl.groeikracht.document;

import java.io.Serializable;

/** A letter was handed to the post: the terms that it gives begin (told in the transaction that registers it). */
public record PaperLetterPosted(PaperLetter letter) implements Serializable {

    /** How many days after the day on the letter it left. */
    public int daysLate() {
        return (int) (letter.postedOn().toEpochDay() - letter.writtenOn().toEpochDay());
    }
}
