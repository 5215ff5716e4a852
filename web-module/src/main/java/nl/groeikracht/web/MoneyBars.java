package nl.groeikracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what a money bar shows. */
@Named
@RequestScoped
public class MoneyBars {

    @Inject
    Texts texts;

    @Inject
    Format format;

    /** {@code Van € 90.000: toegekend € 61.250, gereserveerd € 12.480, over € 16.270} */
    public String describe(MoneyBarView bar) {
        var parts = bar.legend().stream()
                .map(part -> texts.get("common", part.kind().key()).toLowerCase(Locale.ROOT) + " "
                        + format.wholeMoney(part.amount()))
                .collect(Collectors.joining(", "));
        return texts.get("common", "money.describe", format.wholeMoney(bar.total()), parts);
    }
}
