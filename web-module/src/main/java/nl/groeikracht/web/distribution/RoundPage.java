package nl.groeikracht.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.distribution.DistributionOverview;
import nl.groeikracht.distribution.RoundView;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Site;
import org.omnifaces.cdi.Param;

/** One round: who takes part, what has to happen, what comes out, and how lots were drawn. */
@Named
@RequestScoped
public class RoundPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    DistributionOverview overview;

    @Inject
    Site site;

    private RoundView round;

    @PostConstruct
    void load() {
        round = overview.read(CaseNumber.of(number));
        site.show(round.gmCode());
    }

    public RoundView getRound() {
        return round;
    }

    public List<OpenTask> getTasks() {
        return overview.tasks(round.number());
    }
}
