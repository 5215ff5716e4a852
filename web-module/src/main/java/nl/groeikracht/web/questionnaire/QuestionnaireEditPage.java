package nl.groeikracht.web.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.GrowthView;
import nl.groeikracht.questionnaire.Choice;
import nl.groeikracht.questionnaire.QuestionnaireForm;
import nl.groeikracht.questionnaire.QuestionnaireView;
import nl.groeikracht.questionnaire.TeamQuestionnaires;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Where a guide writes down what the team wants to ask; a draft can be changed until it opens. */
@Named
@RequestScoped
public class QuestionnaireEditPage {

    private static final String AREA = "questionnaire";

    @Inject
    TeamQuestionnaires questionnaires;

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
    Long id;

    private GrowthView team;
    private String title;
    private String introduction;
    private String themes;
    private String openQuestion;
    private String groupQuestion;
    private String groups;
    private boolean byCode;
    private LocalDate closesOn;

    @PostConstruct
    void load() {
        team = growth.read(CaseNumber.of(number));
        site.show(team.gmCode());
        if (id != null) {
            show(questionnaires.read(id));
        }
    }

    private void show(QuestionnaireView draft) {
        title = draft.title();
        introduction = draft.introduction();
        themes = lines(draft.themes());
        openQuestion = draft.openQuestion();
        groupQuestion = draft.groupQuestion();
        groups = lines(draft.groups());
        byCode = draft.byCode();
        closesOn = draft.closesOn();
    }

    public void save() throws IOException {
        required("titel", title, "title.missing");
        required("themas", themes, "themes.missing");
        if (closesOn == null) {
            problems.add("einddag", texts.get(AREA, "refusal.lastDayMissing"));
        }
        if (problems.any()) {
            return;
        }
        var form = new QuestionnaireForm(
                title, introduction, names(themes), openQuestion, groupQuestion, names(groups), byCode, closesOn);
        if (id == null) {
            questionnaires.make(team.number(), form);
        } else {
            questionnaires.change(id, form);
        }
        Messages.addFlashGlobalInfo("{0}", texts.get(AREA, "saved"));
        Faces.redirect("/werk/team-vragenlijst?nummer=%s", team.number().value());
    }

    private void required(String field, String value, String key) {
        if (value == null || value.isBlank()) {
            problems.add(field, texts.get(AREA, key));
        }
    }

    private static String lines(List<Choice> choices) {
        return choices.stream().map(Choice::name).collect(Collectors.joining("\n"));
    }

    private static List<String> names(String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }

    public GrowthView getTeam() {
        return team;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public String getThemes() {
        return themes;
    }

    public void setThemes(String themes) {
        this.themes = themes;
    }

    public String getOpenQuestion() {
        return openQuestion;
    }

    public void setOpenQuestion(String openQuestion) {
        this.openQuestion = openQuestion;
    }

    public String getGroupQuestion() {
        return groupQuestion;
    }

    public void setGroupQuestion(String groupQuestion) {
        this.groupQuestion = groupQuestion;
    }

    public String getGroups() {
        return groups;
    }

    public void setGroups(String groups) {
        this.groups = groups;
    }

    public boolean isByCode() {
        return byCode;
    }

    public void setByCode(boolean byCode) {
        this.byCode = byCode;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
