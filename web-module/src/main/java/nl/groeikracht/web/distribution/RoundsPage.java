package nl.groeikracht.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.distribution.DistributionOverview;
import nl.groeikracht.distribution.RoundView;
import nl.groeikracht.web.Site;

/** The rounds of a municipality, the newest first. */
@Named
@RequestScoped
public class RoundsPage {

    @Inject
    DistributionOverview overview;

    @Inject
    Site site;

    private List<RoundView> rounds;

    @PostConstruct
    void load() {
        rounds = overview.of(site.getMunicipality().gmCode());
    }

    public List<RoundView> getRounds() {
        return rounds;
    }
}
