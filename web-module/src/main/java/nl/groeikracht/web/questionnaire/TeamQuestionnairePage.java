package nl.groeikracht.web.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.document.QrCode;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.GrowthView;
import nl.groeikracht.questionnaire.JoinerView;
import nl.groeikracht.questionnaire.MemberCandidates;
import nl.groeikracht.questionnaire.QuestionnairePrint;
import nl.groeikracht.questionnaire.QuestionnaireResults;
import nl.groeikracht.questionnaire.QuestionnaireView;
import nl.groeikracht.questionnaire.Results;
import nl.groeikracht.questionnaire.TeamQuestionnaires;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The questionnaires of a team: the one in hand with its codes, results and candidates, and the earlier ones. */
@Named
@RequestScoped
public class TeamQuestionnairePage {

    @Inject
    TeamQuestionnaires questionnaires;

    @Inject
    QuestionnaireResults questionnaireResults;

    @Inject
    MemberCandidates candidates;

    @Inject
    QuestionnairePrint print;

    @Inject
    GrowthOverview growth;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    @Param(name = "id")
    Long chosen;

    private GrowthView team;
    private List<QuestionnaireView> all;
    private QuestionnaireView view;
    private Results results;
    private Integer codes;

    @PostConstruct
    void load() {
        team = growth.read(CaseNumber.of(number));
        site.show(team.gmCode());
        all = questionnaires.of(team.number());
        view = chosen == null
                ? all.stream().findFirst().orElse(null)
                : all.stream()
                        .filter(one -> one.id() == chosen)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("questionnaire", String.valueOf(chosen)));
        results = view == null ? null : questionnaireResults.of(view.code());
    }

    public void makeCodes() throws IOException {
        if (codes == null) {
            problems.add("aantal", texts.get("questionnaire", "codes.missing"));
            return;
        }
        questionnaires.makeCodes(view.id(), codes);
        done("codes.made");
    }

    public void open() throws IOException {
        questionnaires.open(view.id());
        done("opened");
    }

    public void close() throws IOException {
        questionnaires.close(view.id());
        done("closed");
    }

    private void done(String key) throws IOException {
        Messages.addFlashGlobalInfo("{0}", texts.get("questionnaire", key));
        Faces.redirect("/werk/team-vragenlijst?nummer=%s", team.number().value());
    }

    public GrowthView getTeam() {
        return team;
    }

    /** Null when the team never asked anything. */
    public QuestionnaireView getView() {
        return view;
    }

    public Results getResults() {
        return results;
    }

    /** The others. */
    public List<QuestionnaireView> getOthers() {
        return all.stream().filter(one -> one.id() != view.id()).toList();
    }

    /** Whether the team can begin another one. */
    public boolean isFree() {
        return team.isGuided() && all.stream().allMatch(QuestionnaireView::isClosed);
    }

    public long getCodesMade() {
        return questionnaires.codes(view.id());
    }

    public List<JoinerView> getJoiners() {
        return candidates.of(view.id());
    }

    public String getAddress() {
        return print.address(view);
    }

    public QrCode getQr() {
        return QrCode.of(getAddress());
    }

    public Integer getCodes() {
        return codes;
    }

    public void setCodes(Integer codes) {
        this.codes = codes;
    }
}
