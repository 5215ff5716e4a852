package nl.groeikracht.web.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.questionnaire.NeighbourAnswers;
import nl.groeikracht.questionnaire.QuestionnaireResults;
import nl.groeikracht.questionnaire.QuestionnaireView;
import nl.groeikracht.questionnaire.Results;
import nl.groeikracht.questionnaire.ShortCode;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.web.Site;
import org.omnifaces.cdi.Param;

/** What the neighbours answered, for everybody and at once. */
@Named
@RequestScoped
public class QuestionnaireResultsPage {

    @Inject
    NeighbourAnswers answers;

    @Inject
    QuestionnaireResults questionnaireResults;

    @Inject
    Site site;

    @Inject
    @Param(name = "code")
    String code;

    @Inject
    @Param(name = "dank")
    String thanks;

    private QuestionnaireView view;
    private Results results;

    @PostConstruct
    void load() {
        view = answers.read(ShortCode.of(code).orElseThrow(() -> new NotFound("questionnaire", String.valueOf(code))));
        results = questionnaireResults.of(view.code());
        site.show(view.gmCode());
    }

    public QuestionnaireView getView() {
        return view;
    }

    public Results getResults() {
        return results;
    }

    /** Whether the neighbour just answered. */
    public boolean isThanked() {
        return thanks != null;
    }
}
