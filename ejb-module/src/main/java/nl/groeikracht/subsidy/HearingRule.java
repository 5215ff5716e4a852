package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;
import nl.groeikracht.bpmn.HearingTable;
import nl.groeikracht.process.Decisions;

/**
 * Asks the table whether someone has to be heard before a decision (Awb 4:7 to 4:12), for requests and for what follows
 * on them.
 */
@Stateless
@PermitAll
public class HearingRule {

    @Inject
    Decisions decisions;

    /** What the newest version of the table says of these facts. */
    public Result ask(HearingTable.Facts facts) {
        var result = decisions.evaluate(HearingTable.KEY, facts.inputs());
        var row = result.first()
                .orElseThrow(() -> new NoSuchElementException("The table of hearing has no answer to " + facts));
        return new Result(HearingTable.Answer.of(row), result.versionLabel());
    }

    /**
     * What the table says.
     *
     * @param table the version of the table that said it
     */
    public record Result(HearingTable.Answer answer, String table) {

        public boolean required() {
            return answer.required();
        }
    }
}
