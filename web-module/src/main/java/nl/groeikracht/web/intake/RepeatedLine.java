package nl.groeikracht.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.EarlierRefusal;
import nl.groeikracht.subsidy.RepeatedRequests;
import nl.groeikracht.web.Texts;

/** That a request was refused before, with what may be done about that (Awb 4:6). */
@Named
@RequestScoped
public class RepeatedLine {

    @Inject
    RepeatedRequests repeated;

    @Inject
    Texts texts;

    private final Map<CaseNumber, Optional<EarlierRefusal>> known = new HashMap<>();

    /** Null when nothing like it was refused before. */
    public EarlierRefusal of(CaseNumber number) {
        return known.computeIfAbsent(number, repeated::earlier).orElse(null);
    }

    public String words(EarlierRefusal earlier) {
        return texts.get("intake", "repeated.text", earlier.number(), earlier.title(), earlier.refusedOn());
    }

    /** The ground of then; empty when none was named. */
    public String ground(EarlierRefusal earlier) {
        return earlier.ground() == null ? "" : texts.get("tasks", "ground." + earlier.ground());
    }

    /** What the letter says when there are no new facts. */
    public String reasons(EarlierRefusal earlier) {
        return texts.get("intake", "repeated.reasons", earlier.number(), earlier.refusedOn(), earlier.reasons());
    }
}
