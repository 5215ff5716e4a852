package nl.groeikracht.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.groeikracht.shared.CaseNumber;

/**
 * A request with everything that followed from it: kept together, destroyed together.
 *
 * @param cases how many cases it holds, the request included
 * @param state of the request
 * @param ended none of its cases runs any more
 * @param endedOn day of the last step of the last case; null when nothing ever happened in it
 * @param accounted whether an account of the activity was asked
 * @param grantEnded whether the whole grant was withdrawn
 * @param objectedWithMoney an objection changed an amount, or its costs were paid
 * @param smallAid an undertaking was granted something by the municipality itself
 */
public record Dossier(
        CaseNumber number,
        String gmCode,
        String subject,
        String applicant,
        String state,
        int cases,
        boolean ended,
        LocalDate endedOn,
        boolean accounted,
        boolean grantEnded,
        boolean objected,
        boolean objectedWithMoney,
        boolean smallAid,
        int documents)
        implements Serializable {

    /** Each of these has a term; the longest one counts for the dossier. */
    Set<DossierResult> results() {
        var results = EnumSet.of(ofRequest());
        if (objected) {
            results.add(objectedWithMoney ? DossierResult.OBJECTION_WITH_MONEY : DossierResult.OBJECTION);
        }
        if (smallAid) {
            results.add(DossierResult.SMALL_AID);
        }
        return results;
    }

    /** A refused request that was granted in objection is a grant: the money says so. */
    private DossierResult ofRequest() {
        return switch (state) {
            case "GRANTED" -> granted();
            case "REFUSED" -> DossierResult.REFUSED;
            case "WITHDRAWN" -> DossierResult.WITHDRAWN;
            case "FORWARDED" -> DossierResult.FORWARDED;
            case "NOT_TREATED" -> DossierResult.NOT_TREATED;
            default -> throw new IllegalStateException("Dossier " + number + " ended as " + state);
        };
    }

    private DossierResult granted() {
        if (grantEnded) {
            return DossierResult.ENDED;
        }
        return accounted ? DossierResult.GRANTED_WITH_ACCOUNT : DossierResult.GRANTED_WITHOUT_ACCOUNT;
    }
}
