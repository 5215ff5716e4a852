package nl.groeikracht.process;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.NotFound;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;

/** Asks a decision table what it thinks of the facts. */
@Stateless
@PermitAll
public class Decisions {

    @Inject
    Engine engine;

    /** The answer of the newest version of the table. */
    public DecisionResult evaluate(String decisionKey, Map<String, Object> facts) {
        var table = engine.repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionKey)
                .latestVersion()
                .singleResult();
        if (table == null) {
            throw new NotFound("decision table", decisionKey);
        }
        var answer = engine.decisions()
                .evaluateDecisionTableById(table.getId())
                .variables(new LinkedHashMap<>(facts))
                .evaluate();
        return new DecisionResult(decisionKey, table.getVersion(), rows(answer));
    }

    private static List<Map<String, Object>> rows(List<DmnDecisionRuleResult> answer) {
        return answer.stream().map(DmnDecisionRuleResult::getEntryMap).toList();
    }
}
