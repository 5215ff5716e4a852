package nl.groeikracht.budget;

import java.io.Serializable;
import java.util.List;

/**
 * What a scheme says to people, in plain Dutch.
 *
 * @param purpose what the money is for, one or two sentences
 * @param conditions what a request must meet, one sentence each
 * @param documents what must be sent along, one line each; empty when nothing is needed
 * @param obligations what a grant asks in return, one sentence each
 */
public record SchemeText(String purpose, List<String> conditions, List<String> documents, List<String> obligations)
        implements Serializable {

    public SchemeText {
        conditions = List.copyOf(conditions);
        documents = List.copyOf(documents);
        obligations = List.copyOf(obligations);
    }
}
