package nl.groeikracht.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** What a team asks its neighbours. While it is a draft it can change; once open it stays as it is, and it closes once. */
@Entity
@Table(name = "questionnaire")
class Questionnaire {

    static final int TITLE_LIMIT = 120;
    static final int NAME_LIMIT = 80;

    private static final int INTRODUCTION_LIMIT = 1000;
    private static final int QUESTION_LIMIT = 200;
    private static final int FEWEST_THEMES = 2;
    private static final int MOST_THEMES = 15;
    private static final int MOST_GROUPS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;
    private String team;

    @Column(name = "gm_code")
    private String gmCode;

    @Column(name = "team_name")
    private String teamName;

    private String place;
    private String title;
    private String introduction;

    @Column(name = "open_question")
    private String openQuestion;

    @Column(name = "group_question")
    private String groupQuestion;

    @Column(name = "by_code")
    private boolean byCode;

    @Enumerated(EnumType.STRING)
    private QuestionnaireState state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Questionnaire() {}

    Questionnaire(TeamView team, QuestionnaireForm form, String by, Instant at) {
        code = ShortCode.made().value();
        this.team = team.number().value();
        gmCode = team.gmCode();
        teamName = team.name();
        place = team.place();
        state = QuestionnaireState.DRAFT;
        madeBy = by;
        madeAt = at;
        change(form);
    }

    final void change(QuestionnaireForm form) {
        if (state != QuestionnaireState.DRAFT) {
            throw new Refusal("refusal.questionnaireIsOpen");
        }
        requireChoice(form);
        title = PlainText.required(form.title(), TITLE_LIMIT);
        introduction = PlainText.of(form.introduction(), INTRODUCTION_LIMIT);
        openQuestion = PlainText.of(form.openQuestion(), QUESTION_LIMIT);
        groupQuestion = PlainText.of(form.groupQuestion(), QUESTION_LIMIT);
        byCode = form.byCode();
        closesOn = form.closesOn();
    }

    private static void requireChoice(QuestionnaireForm form) {
        if (form.themes().size() < FEWEST_THEMES || form.themes().size() > MOST_THEMES) {
            throw new Refusal("refusal.numberOfThemes", FEWEST_THEMES, MOST_THEMES);
        }
        var asksGroup = form.groupQuestion() != null && !form.groupQuestion().isBlank();
        if (asksGroup != form.groups().size() >= 2 || form.groups().size() > MOST_GROUPS) {
            throw new Refusal("refusal.numberOfGroups", MOST_GROUPS);
        }
        if (form.closesOn() == null) {
            throw new Refusal("refusal.lastDayMissing");
        }
    }

    /** @param codes how many households can answer by code */
    void open(LocalDate today, long codes) {
        if (state != QuestionnaireState.DRAFT) {
            throw new Refusal("refusal.questionnaireIsOpen");
        }
        if (closesOn.isBefore(today)) {
            throw new Refusal("refusal.lastDayPassed");
        }
        if (byCode && codes == 0) {
            throw new Refusal("refusal.codesMissing");
        }
        state = QuestionnaireState.OPEN;
        openedOn = today;
    }

    void close(LocalDate today) {
        if (state != QuestionnaireState.OPEN) {
            throw new Refusal("refusal.questionnaireNotOpen");
        }
        state = QuestionnaireState.CLOSED;
        closedOn = today;
    }

    boolean asks(LocalDate today) {
        return state == QuestionnaireState.OPEN && !today.isAfter(closesOn);
    }

    /** @throws Refusal when it is closed: then there is nobody left to bring a code to */
    void requireNotClosed() {
        if (state == QuestionnaireState.CLOSED) {
            throw new Refusal("refusal.questionnaireNotOpen");
        }
    }

    boolean isByCode() {
        return byCode;
    }

    boolean isClosed() {
        return state == QuestionnaireState.CLOSED;
    }

    long id() {
        return id;
    }

    ShortCode code() {
        return new ShortCode(code);
    }

    CaseNumber team() {
        return new CaseNumber(team);
    }

    String gmCode() {
        return gmCode;
    }

    /** Null as long as it is not closed. */
    LocalDate closedOn() {
        return closedOn;
    }

    QuestionnaireView view(List<Choice> themes, List<Choice> groups) {
        return new QuestionnaireView(
                id,
                code(),
                team(),
                gmCode,
                teamName,
                place,
                title,
                introduction,
                themes,
                openQuestion,
                groupQuestion,
                groups,
                byCode,
                state,
                openedOn,
                closesOn,
                closedOn);
    }
}
