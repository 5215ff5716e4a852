package nl.groeikracht.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.support.SupportGrowth;

/** From which request for help a team or a request for money grew. */
@Named
@RequestScoped
public class SupportOrigin {

    @Inject
    SupportGrowth growth;

    /** Null when it grew from none. */
    public CaseNumber of(CaseNumber grown) {
        return growth.originOf(grown).orElse(null);
    }
}
