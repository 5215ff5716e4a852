package nl.groeikracht.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import nl.groeikracht.shared.SiteAddress;
import nl.groeikracht.subsidy.DraftView;
import nl.groeikracht.subsidy.RequestDrafts;
import nl.groeikracht.subsidy.RequestForm;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A page about one draft, which its address names by the secret key: no session is needed to go on. */
public abstract class DraftPage {

    @Inject
    @Param(name = "concept")
    String token;

    @Inject
    RequestDrafts drafts;

    @Inject
    Site site;

    @Inject
    SiteAddress siteAddress;

    @Inject
    Texts texts;

    @Inject
    Format format;

    DraftView draft;

    @PostConstruct
    void open() {
        draft = drafts.open(token);
        site.show(draft.terms().gmCode());
        opened();
    }

    /** What a page wants to do with the draft before anything else. */
    void opened() {}

    public DraftView getDraft() {
        return draft;
    }

    public RequestForm getForm() {
        return draft.form();
    }

    public String getToken() {
        return token;
    }

    /** {@code Vandaag om 10.42 uur} */
    public String getSavedAt() {
        var today = format.dateOf(draft.savedAt()).equals(draft.today());
        return today
                ? texts.get("apply", "form.saved.today", format.time(draft.savedAt()))
                : texts.get("apply", "form.saved.at", format.longMoment(draft.savedAt()));
    }

    public String getKeptUntil() {
        return format.date(format.dateOf(draft.expiresAt()));
    }

    /** The address of another page about this draft. */
    String addressOf(String page) {
        return "/aanvraag/" + page + "?concept=" + token;
    }

    void goTo(String page) {
        Faces.redirect(addressOf(page));
    }
}
