package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * Who asks is an undertaking, and declares what small aid it had from others (EU regulation 2023/2831, article 7).
 *
 * @param number in the trade register
 * @param declared in the years that count, by others than this municipality; zero for none
 */
@Embeddable
public record Undertaking(
        @Column(name = "undertaking_number") String number,
        @Column(name = "de_minimis_declared_cents") Money declared) implements Serializable {

    static final Pattern NUMBER_FORM = Pattern.compile("\\d{8}");

    public Undertaking {
        if (number == null || !NUMBER_FORM.matcher(number).matches() || declared == null) {
            throw new Refusal("refusal.undertaking");
        }
    }
}
