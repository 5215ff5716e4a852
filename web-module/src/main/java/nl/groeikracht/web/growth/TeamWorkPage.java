package nl.groeikracht.web.growth;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.GrowthView;
import nl.groeikracht.initiative.MemberView;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the pages about one team share. */
public abstract class TeamWorkPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    GrowthOverview overview;

    @Inject
    CurrentUser user;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private GrowthView growth;

    @PostConstruct
    void load() {
        growth = overview.read(CaseNumber.of(number));
        site.show(growth.gmCode());
        loaded();
    }

    /** What the page wants to know besides the team. */
    void loaded() {
        // Most pages need nothing more.
    }

    /** After a change that is shown on this very page. */
    void refresh() {
        growth = overview.read(team());
    }

    public GrowthView getGrowth() {
        return growth;
    }

    public List<MemberView> getMembers() {
        return growth.team().members();
    }

    /** A contact person looks; guides and programme managers work. */
    public boolean isWorker() {
        return user.isIn(growth.gmCode(), GUIDE, PROGRAMME_MANAGER);
    }

    public boolean isGuiding() {
        return user.isIn(growth.gmCode(), GUIDE);
    }

    CaseNumber team() {
        return growth.number();
    }

    /** Says at a field that it is missing. @return whether it is */
    boolean missing(String field, Object value, String key) {
        var empty = value == null || value instanceof String text && text.isBlank();
        if (empty) {
            problems.add(field, texts.get("growth", key));
        }
        return empty;
    }

    /** Back to a page of this team with the news of what happened. */
    void done(String path, String key, Object... values) throws IOException {
        Messages.addFlashGlobalInfo("{0}", texts.get("growth", key, values));
        Faces.redirect(path + "?nummer=%s", team().value());
    }
}
