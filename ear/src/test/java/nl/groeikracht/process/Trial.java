package nl.groeikracht.process;

import static nl.groeikracht.blackbox.Application.the;

import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.bpmn.ProcessVariable;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * A small process of a test's own: a caseworker checks, the system does something that can fail, an answer from outside
 * or the end of a term is awaited, a decider decides.
 */
public final class Trial {
    public static final ProcessVariable<Boolean> FAILS = ProcessVariable.variable("fails", Boolean.class);
    public static final ProcessVariable<Instant> UNTIL = ProcessVariable.variable("until", Instant.class);

    private final String key = "trial-" + UUID.randomUUID();
    private final Town town;

    private Trial(Town town) {
        this.town = town;
    }

    /** Gives the engine this process. */
    public static Trial in(Town town) {
        var trial = new Trial(town);
        var model = Bpmn.createExecutableProcess(trial.key)
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent("begun")
                .userTask("check")
                .name("Controleren")
                .camundaCandidateGroups("caseworker")
                .camundaFormKey("/werk/taak/proef")
                .serviceTask("work")
                .name("Verwerken")
                .camundaAsyncBefore()
                .camundaFailedJobRetryTimeCycle("R3/PT1S")
                .camundaExpression("${fails ? nothing.there : 'fine'}")
                .eventBasedGateway()
                .id("answerOrTerm")
                .intermediateCatchEvent("answered")
                .message("trialAnswered-" + trial.key)
                .userTask("decide")
                .name("Besluiten")
                .camundaCandidateGroups("decider")
                .endEvent("ended")
                .moveToNode("answerOrTerm")
                .intermediateCatchEvent("termEnds")
                .timerWithDate("${until}")
                .connectTo("decide")
                .done();
        engine().getRepositoryService()
                .createDeployment()
                .addModelInstance(trial.key + ".bpmn", model)
                .deploy();
        return trial;
    }

    public String key() {
        return key;
    }

    /** The message for which it waits. */
    public String message() {
        return "trialAnswered-" + key;
    }

    /** A case with its card and its process, at its first task. */
    public CaseNumber begin() throws Exception {
        return begin(card -> card);
    }

    public CaseNumber begin(Change change) throws Exception {
        return inTransaction(() -> {
            var number = the(Municipalities.class).nextCaseNumber(town.gmCode(), 2026);
            the(CaseCards.class).put(change.apply(card(number)));
            the(CaseProcess.class).start(key, number, FAILS.of(false), UNTIL.of(inAYear()));
            return number;
        });
    }

    /** What makes a card different. */
    @FunctionalInterface
    public interface Change {
        CaseCard apply(CaseCard card);
    }

    public CaseCard card(CaseNumber number) {
        return card(number, LocalDate.now().plusDays(20), Money.euros(500));
    }

    public CaseCard card(CaseNumber number, LocalDate decideBy, Money amount) {
        return new CaseCard(
                number,
                town.gmCode(),
                null,
                "Zaak " + number,
                "Noor Hazelaar",
                amount,
                "Broekpolder",
                "Broekpolder",
                "zorg-en-contact",
                false,
                LocalDate.now().minusDays(10),
                decideBy,
                null,
                null,
                null,
                false,
                "RECEIVED",
                CaseCard.REQUEST,
                null);
    }

    public static TaskId task(CaseNumber number, String step) throws Exception {
        return inTransaction(() ->
                the(CaseProcess.class).openTask(number, step).orElseThrow().id());
    }

    public static boolean isAt(CaseNumber number, String step) throws Exception {
        return inTransaction(() -> the(CaseProcess.class).currentSteps(number).contains(step));
    }

    /** Waits until something is so that the engine does by itself. */
    public static void await(String what, Callable<Boolean> condition) throws Exception {
        var giveUp = Instant.now().plus(90, ChronoUnit.SECONDS);
        while (!condition.call()) {
            if (Instant.now().isAfter(giveUp)) throw new AssertionError("Waited in vain until " + what);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    public static <T> T inTransaction(Callable<T> work) throws Exception {
        var transaction = transaction();
        transaction.begin();
        T result;
        try {
            result = work.call();
        } catch (Exception | Error failed) {
            transaction.rollback();
            throw failed;
        }
        transaction.commit();
        return result;
    }

    public static UserTransaction transaction() throws Exception {
        return (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
    }

    public static ProcessEngine engine() {
        return ProcessEngines.getProcessEngine("groeikracht");
    }

    /** The first number that a query gives. */
    public static long number(String query, Object... parameters) throws Exception {
        var database = (DataSource) new InitialContext().lookup("java:jboss/datasources/groeikracht");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Instant inAYear() {
        return Instant.now().plus(365, ChronoUnit.DAYS);
    }
}
