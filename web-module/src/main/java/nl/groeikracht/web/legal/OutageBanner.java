package nl.groeikracht.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.legal.Outages;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;

/** Tells residents on each public page that sending does not work, and that they have more time. */
@Named
@RequestScoped
public class OutageBanner {

    @Inject
    Outages outages;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    /** Null when there is nothing to tell. */
    public String getText() {
        if (site.getMunicipality() == null) {
            return null;
        }
        return outages.feltOn(site.getMunicipality().gmCode(), format.today())
                .map(outage -> texts.get(
                        "legal",
                        format.today().isAfter(outage.endedOn()) ? "banner.over" : "banner.now",
                        outage.startedOn(),
                        outage.endedOn(),
                        outage.extendedTo(),
                        site.getMunicipality().phone()))
                .orElse(null);
    }
}
