package nl.groeikracht.budget;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.legal.Term;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.shared.Money;

/**
 * What a scheme's version fixes in numbers and choices.
 *
 * @param publicLaw false for a private fund: no Awb terms, letters or objection
 * @param legalBasis the regulation with its article (Awb 4:23)
 * @param maximum per request
 * @param minimumSupporters how many neighbours must support the request; 0 for none
 * @param ownContributionRequired in money, hours or kind
 * @param institutionsAllowed whether an organisation may ask as such
 * @param decisionWeeks term for the decision; counted by the scheme itself
 * @param decisionTermArticle where that term is set, such as {@code Regeling art. 6}
 * @param decisionTermSource decides whether weekends and holidays lengthen it
 * @param extensionWeeks by how much the scheme allows itself to lengthen that term, once; 0 for not
 * @param supplementDays usual term for supplementing a request
 * @param latestMonthsAfterStart within how many months after its start an activity ends
 * @param arrangements what is asked afterwards, by size of the grant; empty for the model arrangements
 * @param fund whose money it is; null under public law
 * @param undertakingsAllowed whether a business may ask as such: the form then asks about small aid
 */
public record SchemeRules(
        boolean publicLaw,
        String legalBasis,
        Money maximum,
        int minimumSupporters,
        boolean ownContributionRequired,
        boolean institutionsAllowed,
        int decisionWeeks,
        String decisionTermArticle,
        TermSource decisionTermSource,
        int extensionWeeks,
        int supplementDays,
        int latestMonthsAfterStart,
        List<Theme> themes,
        Arrangements arrangements,
        Fund fund,
        boolean undertakingsAllowed)
        implements Serializable {

    public SchemeRules {
        themes = List.copyOf(themes);
    }

    /** Rules under the model arrangements. */
    public SchemeRules(
            boolean publicLaw,
            String legalBasis,
            Money maximum,
            int minimumSupporters,
            boolean ownContributionRequired,
            boolean institutionsAllowed,
            int decisionWeeks,
            String decisionTermArticle,
            TermSource decisionTermSource,
            int supplementDays,
            int latestMonthsAfterStart,
            List<Theme> themes) {
        this(
                publicLaw,
                legalBasis,
                maximum,
                minimumSupporters,
                ownContributionRequired,
                institutionsAllowed,
                decisionWeeks,
                decisionTermArticle,
                decisionTermSource,
                0,
                supplementDays,
                latestMonthsAfterStart,
                themes,
                Arrangements.none(),
                null,
                false);
    }

    /** The term within which is answered: of the law, or a promise of the fund. */
    public Term decisionTerm() {
        return Term.weeks(decisionWeeks, publicLaw ? decisionTermSource : TermSource.PROMISE, decisionTermArticle);
    }

    /** What someone has to be empowered to: by mandate under public law, else by the fund. */
    public DecisionKind power(DecisionKind kind) {
        if (publicLaw) {
            return kind;
        }
        return kind == DecisionKind.GRANT ? DecisionKind.DONATE : DecisionKind.DECLINE;
    }

    public Optional<Theme> theme(String key) {
        return themes.stream().filter(theme -> theme.key().equals(key)).findFirst();
    }
}
