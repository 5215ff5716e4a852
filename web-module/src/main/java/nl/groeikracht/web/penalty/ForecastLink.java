package nl.groeikracht.web.penalty;

import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.CASEWORKER;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.penalty.ForecastLine;
import nl.groeikracht.penalty.PenaltyForecast;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** What being late costs in one case, on its page; nothing as long as there is time. */
@Named
@RequestScoped
public class ForecastLink {

    @Inject
    PenaltyForecast service;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private final Map<CaseNumber, Optional<String>> sentences = new HashMap<>();

    /** Empty when there is nothing to tell, or not to this person. */
    public String of(CaseView view) {
        if (!user.isIn(view.gmCode(), CASEWORKER, PROGRAMME_MANAGER, DECIDER, AUDITOR)) {
            return "";
        }
        return sentences
                .computeIfAbsent(view.number(), number -> service.ofCase(number).map(this::sentence))
                .orElse("");
    }

    private String sentence(ForecastLine line) {
        var noticed = line.owed().isZero() ? "will" : "does";
        var key = "forecast.case." + (line.notice() == null ? "could" : noticed);
        return texts.get("penalty", key, format.longDate(line.firstDay()), line.maximum(), line.owed(), line.perDay());
    }
}
