package nl.groeikracht.web.status;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import nl.groeikracht.subsidy.RequestTracking;
import nl.groeikracht.subsidy.StatusView;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A page about the request that its address names by the secret key. */
public abstract class TrackedPage {

    @Inject
    @Param(name = "sleutel")
    String token;

    @Inject
    RequestTracking tracking;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    StatusView request;

    @PostConstruct
    void open() {
        request = tracking.status(token);
        site.show(request.municipality().gmCode());
        opened();
    }

    /** What a page wants to do with the request before anything else. */
    void opened() {}

    public StatusView getRequest() {
        return request;
    }

    public String getStatusPath() {
        return addressOf("/status");
    }

    public String getSupplementPath() {
        return addressOf("/status/aanvullen");
    }

    public String getViewPath() {
        return addressOf("/status/zienswijze");
    }

    public String getWithdrawPath() {
        return addressOf("/status/intrekken");
    }

    String addressOf(String page) {
        return page + "?sleutel=" + token;
    }

    void goToStatus() {
        Faces.redirect(getStatusPath());
    }

    String text(String key, Object... values) {
        return texts.underLaw(request.publicLaw(), "status", key, values);
    }

    /** A text of these pages, in the words of the fund when the request is made to one. */
    public String words(String key, Object... values) {
        return text(key, values);
    }
}
