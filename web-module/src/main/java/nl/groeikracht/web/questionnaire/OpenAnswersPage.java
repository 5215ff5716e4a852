package nl.groeikracht.web.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.questionnaire.QuestionnaireView;
import nl.groeikracht.questionnaire.TeamQuestionnaires;
import nl.groeikracht.web.Site;
import org.omnifaces.cdi.Param;

/** What neighbours wrote to the open question, for the guide. */
@Named
@RequestScoped
public class OpenAnswersPage {

    @Inject
    TeamQuestionnaires questionnaires;

    @Inject
    Site site;

    @Inject
    @Param(name = "id")
    Long id;

    private QuestionnaireView view;
    private List<String> answers;

    @PostConstruct
    void load() {
        view = questionnaires.read(id);
        answers = questionnaires.openAnswers(id);
        site.show(view.gmCode());
    }

    public QuestionnaireView getView() {
        return view;
    }

    public List<String> getAnswers() {
        return answers;
    }
}
