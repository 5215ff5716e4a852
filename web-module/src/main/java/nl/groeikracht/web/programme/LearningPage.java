package nl.groeikracht.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.programme.ProgrammeDetail;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Option;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the pages to write down a lesson or a meeting share: first the programme is chosen. */
public abstract class LearningPage {

    @Inject
    @Param(name = "programma")
    String number;

    @Inject
    ProgrammeOverview overview;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private ProgrammeDetail detail;

    @PostConstruct
    void load() {
        if (number != null && !number.isBlank()) {
            detail = overview.read(CaseNumber.of(number));
            loaded();
        }
    }

    /** What the page wants to know of the programme. */
    void loaded() {
        // Most pages need nothing more.
    }

    /** Null as long as no programme is chosen. */
    public ProgrammeDetail getDetail() {
        return detail;
    }

    public List<Option> getProgrammes() {
        var options = new ArrayList<Option>();
        overview.list().forEach(one -> options.add(new Option(one.number().value(), one.name(), false)));
        return options;
    }

    /** Says at a field that it is missing. */
    void require(String field, boolean filled, String key) {
        if (!filled) {
            problems.add(field, texts.get("programme", key));
        }
    }

    void done(String key) throws IOException {
        Messages.addFlashGlobalInfo(texts.get("programme", key));
        Faces.redirect("/werk/lessen?programma=%s", detail.programme().number());
    }
}
