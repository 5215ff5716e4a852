package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.shared.CaseNumber;

/**
 * The term of a case, for whoever changes it.
 *
 * @param kinds what can be registered now
 * @param byPost the applicant gets letters by post
 */
public record TermFile(
        CaseNumber number,
        String title,
        String applicant,
        boolean byPost,
        ClockView clock,
        List<TermChange.Kind> kinds,
        List<LawHint> hints)
        implements Serializable {

    public TermFile {
        kinds = List.copyOf(kinds);
        hints = List.copyOf(hints);
    }
}
