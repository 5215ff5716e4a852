package nl.groeikracht.subsidy;

import java.util.List;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.shared.Refusal;

/**
 * What a grant may ask in return: only what the scheme of the request lays down. An obligation of one's own making has no
 * basis, whether it serves the subsidy's purpose (Awb 4:38, second paragraph) or not (4:39).
 */
final class AllowedObligations {

    private AllowedObligations() {}

    /** @throws Refusal {@code refusal.obligationNotInScheme} with the first obligation that the scheme does not know */
    static void require(SchemeTerms terms, List<String> imposed) {
        var known = terms.text().obligations();
        imposed.stream().filter(one -> !known.contains(one)).findFirst().ifPresent(own -> {
            throw new Refusal("refusal.obligationNotInScheme", own);
        });
    }
}
