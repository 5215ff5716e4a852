package nl.groeikracht.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.questionnaire.AnswerForm;
import nl.groeikracht.questionnaire.AnswerForm.Joining;
import nl.groeikracht.questionnaire.AnswerForm.Wish;
import nl.groeikracht.questionnaire.NeighbourAnswers;
import nl.groeikracht.questionnaire.QuestionnaireForm;
import nl.groeikracht.questionnaire.QuestionnaireView;
import nl.groeikracht.questionnaire.Sender;
import nl.groeikracht.questionnaire.TeamQuestionnaires;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** A questionnaire with the answers of invented neighbours. */
@ApplicationScoped
class DemoNeighbours {

    private static final int HOUSEHOLDS = 60;
    private static final int WEEKS_OPEN = 6;

    /** In which order they find things important, by the place of the theme in the list; one digit for each. */
    private static final List<String> ORDERS =
            List.of("021", "02", "203", "0", "210", "024", "20", "2", "032", "10", "023", "021");

    private static final List<String> WORDS = List.of(
            "Een pluktuin bij het speelveld, daar help ik graag mee.",
            "Er wordt hard gereden voor de school.",
            "Ik zou graag een keer samen koken.",
            "Meer bankjes in de schaduw.");

    @Inject
    TeamQuestionnaires questionnaires;

    @Inject
    NeighbourAnswers answers;

    @Inject
    Clock clock;

    void ask(CaseNumber team, String title) {
        var id = questionnaires.make(team, form(title));
        questionnaires.makeCodes(id, HOUSEHOLDS);
        questionnaires.open(id);
        var asked = questionnaires.read(id);
        var codes = questionnaires.householdCodes(id);
        for (var nth = 0; nth < codes.size() * 2 / 3; nth++) {
            answers.answer(asked.code(), codes.get(nth), answer(asked, nth), new Sender("", null, ""));
        }
    }

    private QuestionnaireForm form(String title) {
        return new QuestionnaireForm(
                title,
                "Wij zijn een paar buren met een plan. Met uw antwoord kiezen wij waar wij beginnen.",
                List.of("Een groene buurt", "Veilig verkeer", "Elkaar kennen", "Minder afval op straat", "Isoleren"),
                "Wat zou u zelf willen doen?",
                "Waar woont u?",
                List.of("Rond het speelveld", "Aan de dijk", "In de flats"),
                true,
                Dutch.today(clock).plusWeeks(WEEKS_OPEN));
    }

    private static AnswerForm answer(QuestionnaireView asked, int nth) {
        var themes = ORDERS.get(nth % ORDERS.size())
                .chars()
                .mapToObj(digit -> asked.themes().get(digit - '0').id())
                .toList();
        return new AnswerForm(
                themes,
                asked.groups().get(nth % 11 == 0 ? 2 : nth % 2).id(),
                nth % 9 == 0 ? WORDS.get(nth / 9 % WORDS.size()) : "",
                joining(nth));
    }

    private static Joining joining(int nth) {
        return Stream.of(
                        new Joiner(7, "Karim", Wish.JOIN),
                        new Joiner(18, "Wilma", Wish.HELP),
                        new Joiner(31, "Sietske", Wish.JOIN))
                .filter(one -> one.nth() == nth)
                .map(one -> new Joining(one.name(), one.name() + "@voorbeeld.example", one.wish(), true))
                .findFirst()
                .orElse(null);
    }

    private record Joiner(int nth, String name, Wish wish) {}
}
