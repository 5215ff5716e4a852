package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import nl.groeikracht.budget.SchemeRules;
import nl.groeikracht.budget.SchemeTerms;

/**
 * What the scheme and the municipality say about a filled-in form.
 *
 * @param neighbourhoods the CBS codes of the municipality
 */
public record FormRules(LocalDate opensOn, LocalDate closesOn, SchemeRules scheme, Set<String> neighbourhoods)
        implements Serializable {

    public FormRules {
        neighbourhoods = Set.copyOf(neighbourhoods);
    }

    static FormRules of(SchemeTerms terms, Set<String> neighbourhoods) {
        return new FormRules(terms.opensOn(), terms.closesOn(), terms.rules(), neighbourhoods);
    }
}
