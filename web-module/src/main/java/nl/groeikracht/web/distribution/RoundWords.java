package nl.groeikracht.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** How scores are written. */
@Named
@RequestScoped
public class RoundWords {

    /** {@code 72,50}; a dash for none. */
    public String points(BigDecimal score) {
        return score == null ? "–" : score.toPlainString().replace('.', ',');
    }
}
