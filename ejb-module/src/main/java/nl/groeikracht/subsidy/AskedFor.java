package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;

/**
 * For what a request is made, when that runs elsewhere: an action of a neighbourhood team.
 *
 * @param number of what it is for
 * @param about in words: its name, and whose it is
 */
@Embeddable
public record AskedFor(
        @Column(name = "asked_for") String number,
        @Column(name = "asked_for_about") String about) implements Serializable {

    private static final int LIMIT = 300;

    public static AskedFor of(CaseNumber number, String about) {
        return new AskedFor(number.value(), PlainText.required(about, LIMIT));
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(number);
    }
}
