package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A published report on the effects of a scheme in practice (Awb 4:24).
 *
 * @param publication where it can be read
 * @param conclusion what it says, in short
 */
public record SchemeEvaluation(LocalDate publishedOn, String publication, String conclusion) implements Serializable {

    public static final int PUBLICATION_LIMIT = 300;
    public static final int CONCLUSION_LIMIT = 4000;
}
