package nl.groeikracht.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.subsidy.CaseFile;
import nl.groeikracht.subsidy.RelatedCase;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;

/** Finds cases by number, title or applicant; within the municipalities of who searches. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 20;

    @Inject
    @Param(name = "q")
    String text;

    @Inject
    CaseFile cases;

    @Inject
    CaseState states;

    @Inject
    Texts texts;

    private List<RelatedCase> found = List.of();

    @PostConstruct
    void search() {
        text = text == null ? "" : text.strip();
        found = cases.search(text);
    }

    public String getText() {
        return text;
    }

    public List<RelatedCase> getFound() {
        return found;
    }

    public String getSummary() {
        return found.size() == MOST
                ? texts.get("casefile", "search.more", MOST)
                : texts.count("casefile", "search.found", found.size());
    }

    public String tone(RelatedCase one) {
        return states.tone(one.state());
    }
}
