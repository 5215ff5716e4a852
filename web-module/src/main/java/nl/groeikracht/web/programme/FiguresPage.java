package nl.groeikracht.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.programme.FigureImport;
import nl.groeikracht.programme.FigureProblem;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammeView;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.Uploads;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Figures per neighbourhood from a file: sent in, read back line by line, taken over. */
@Named
@RequestScoped
public class FiguresPage {

    private static final int SHOWN = 100;

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    @Param(name = "bestand")
    Long file;

    @Inject
    ProgrammeOverview overview;

    @Inject
    FigureImport figures;

    @Inject
    ProgrammeWords words;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private ProgrammeView programme;
    private FigureImport.Checked checked;

    @PostConstruct
    void load() {
        programme = overview.read(CaseNumber.of(number)).programme();
        site.show(programme.gmCode());
        if (file != null) {
            checked = figures.report(programme.number(), file);
        }
    }

    public void upload() throws IOException {
        var part = Uploads.chosen().stream().findFirst();
        if (part.isEmpty() || part.get().getSize() == 0) {
            Uploads.refuse(texts.get("programme", "figures.error.none"));
            return;
        }
        try (var content = part.get().getInputStream()) {
            long kept = figures.upload(programme.number(), part.get().getSubmittedFileName(), content.readAllBytes());
            Faces.redirect("/werk/programma/cijfers?nummer=%s&bestand=%s", programme.number(), kept);
        }
    }

    public void takeAll() throws IOException {
        take(false);
    }

    public void takeValid() throws IOException {
        take(true);
    }

    private void take(boolean onlyValid) throws IOException {
        int places = figures.takeOver(programme.number(), file, onlyValid);
        Messages.addFlashGlobalInfo(texts.count("programme", "figures.taken", places));
        Faces.redirect("/werk/programma/gewichten?nummer=%s", programme.number());
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    /** Null before a file was sent in. */
    public FigureImport.Checked getChecked() {
        return checked;
    }

    public Long getFile() {
        return file;
    }

    /** The first ones; the file with the report has them all. */
    public List<FigureProblem> getProblems() {
        return checked.report().problems().stream().limit(SHOWN).toList();
    }

    public boolean isMore() {
        return checked.report().problems().size() > SHOWN;
    }

    public String say(FigureProblem problem) {
        return words.problem(problem);
    }
}
