package nl.groeikracht.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.casework.Interest;
import nl.groeikracht.casework.InterestView;
import nl.groeikracht.casework.Interests;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** "I do have an interest in this case": which, and what follows from it. */
@Named
@RequestScoped
public class InterestPage {

    static final String PATH = "/werk/belang";

    private static final String AREA = "intake";

    @Inject
    @Param(name = "nummer")
    String numberParam;

    @Inject
    Interests interests;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    private CaseNumber number;
    private InterestView known;
    private Interest kind;
    private String explanation;

    @PostConstruct
    void load() {
        number = CaseNumber.of(numberParam);
        known = interests.mine(number).orElse(null);
    }

    public void declare() throws IOException {
        if (kind == null) {
            problems.add("soort", texts.get(AREA, "interest.error.kind"));
        }
        if (explanation == null || explanation.isBlank()) {
            problems.add("uitleg", texts.get(AREA, "interest.error.explanation"));
        }
        if (!problems.any()) {
            interests.declare(number, kind, explanation);
            Messages.addFlashGlobalInfo(texts.get(AREA, "interest.done", number));
            Faces.redirect("/werk/voorraad");
        }
    }

    public CaseNumber getNumber() {
        return number;
    }

    /** Empty in a case of a private fund. */
    public String getArticle() {
        return interests.article(number);
    }

    public boolean isKeptOut() {
        return known != null && known.excludes();
    }

    public InterestView getKnown() {
        return known;
    }

    public List<Interest> getKinds() {
        return Stream.of(Interest.values()).filter(Interest::excludes).toList();
    }

    public Interest getKind() {
        return kind;
    }

    public void setKind(Interest kind) {
        this.kind = kind;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
