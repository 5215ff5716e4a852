package nl.groeikracht.web.penalty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.penalty.Forecast;
import nl.groeikracht.penalty.PenaltyForecast;
import nl.groeikracht.web.Site;

/** What being late costs, for all running cases. */
@Named
@RequestScoped
public class ForecastPage {

    @Inject
    PenaltyForecast service;

    @Inject
    Site site;

    private Forecast forecast;

    @PostConstruct
    void load() {
        forecast = service.of(site.getMunicipality().gmCode());
    }

    public Forecast getForecast() {
        return forecast;
    }
}
