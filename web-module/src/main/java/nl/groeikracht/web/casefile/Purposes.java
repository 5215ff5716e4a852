package nl.groeikracht.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.AskedFor;
import nl.groeikracht.subsidy.RequestPurposes;

/** For what a request was made, on the pages of who may see it. */
@Named
@RequestScoped
public class Purposes {

    @Inject
    RequestPurposes purposes;

    /** Null when it was made for itself. */
    public AskedFor of(CaseNumber request) {
        return purposes.of(request).orElse(null);
    }
}
