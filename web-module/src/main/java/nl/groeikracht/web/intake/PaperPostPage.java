package nl.groeikracht.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.document.PaperLetter;
import nl.groeikracht.document.PaperPost;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.casefile.CaseFiles;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The letters that have to be printed and posted. */
@Named
@RequestScoped
public class PaperPostPage {

    private static final String AREA = "intake";

    @Inject
    PaperPost post;

    @Inject
    Site site;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private List<PaperLetter> letters;
    private List<Long> posted = new ArrayList<>();
    private LocalDate day;

    @PostConstruct
    void load() {
        letters = post.waiting(site.getMunicipality().gmCode());
        day = format.today();
    }

    public void confirm() throws IOException {
        if (posted.isEmpty()) {
            problems.add("gepost", texts.get(AREA, "post.error.which"));
        }
        if (day == null) {
            problems.add("dag", texts.get(AREA, "post.error.day"));
        }
        if (problems.any()) {
            return;
        }
        for (var id : posted) {
            try {
                post.posted(id, day);
            } catch (Refusal refused) {
                problems.add("dag", texts.of(refused));
                load();
                return;
            }
        }
        Messages.addFlashGlobalInfo("{0}", texts.count(AREA, "post.done", posted.size()));
        Faces.redirect("/werk/post");
    }

    public List<PaperLetter> getLetters() {
        return letters;
    }

    public String url(PaperLetter letter) {
        return CaseFiles.url(letter.number(), letter.document());
    }

    public List<Long> getPosted() {
        return posted;
    }

    public void setPosted(List<Long> posted) {
        this.posted = posted;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
