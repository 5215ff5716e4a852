package nl.groeikracht.web.action;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import nl.groeikracht.action.ActionOverview;
import nl.groeikracht.action.ActionView;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the pages about one action share. */
public abstract class ActionWorkPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    ActionOverview overview;

    @Inject
    CurrentUser user;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private ActionView view;

    @PostConstruct
    void load() {
        view = overview.read(CaseNumber.of(number));
        site.show(view.gmCode());
        loaded();
    }

    /** What the page wants to know besides the action. */
    void loaded() {
        // Most pages need nothing more.
    }

    public ActionView getView() {
        return view;
    }

    /** A contact person looks; guides and programme managers work. */
    public boolean isWorker() {
        return user.isIn(view.gmCode(), GUIDE, PROGRAMME_MANAGER);
    }

    CaseNumber action() {
        return view.number();
    }

    /** Says at a field that it is missing. @return whether it is */
    boolean missing(String field, Object value, String key) {
        var empty = value == null || value instanceof String text && text.isBlank();
        if (empty) {
            problems.add(field, texts.get(ActionWords.AREA, key));
        }
        return empty;
    }

    /** Back to the action with the news of what happened. */
    void done(String key, Object... values) throws IOException {
        Messages.addFlashGlobalInfo("{0}", texts.get(ActionWords.AREA, key, values));
        Faces.redirect("/werk/actie?nummer=%s", action().value());
    }
}
