package nl.groeikracht.subsidy;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;

/**
 * The requests as the domains see them that come after the decision. Knows nothing of rights: the use case that calls
 * has checked them.
 */
@Stateless
@PermitAll
public class DecidedRequests {

    @Inject
    SubsidyRequests requests;

    @Inject
    Schemes schemes;

    @Inject
    DeMinimis deMinimis;

    @Inject
    RefusalLog refusals;

    /** @throws NotFound when there is no such request */
    public DecidedRequest read(CaseNumber number) {
        return view(requests.read(number));
    }

    /** Holds the request until the end of the transaction: of two who want the same the second sees the first. */
    public DecidedRequest lock(CaseNumber number) {
        return view(requests.lock(number));
    }

    /**
     * Keeps what an undertaking is granted in all within the cap on small aid (EU regulation 2023/2831); of two decisions
     * on one undertaking the second sees the first. Residents have no cap.
     *
     * @throws nl.groeikracht.shared.Refusal {@code refusal.deMinimis} with what may still be granted
     */
    @TransactionAttribute(MANDATORY)
    public void requireAidFits(CaseNumber number, Money total) {
        deMinimis.requireFits(requests.read(number), total);
    }

    /**
     * The request of a resident with the secret link.
     *
     * @throws NotFound when the key opens nothing; the attempt is remembered
     */
    public CaseNumber ofToken(String token) {
        try {
            return Optional.of(new StatusToken(token))
                    .flatMap(requests::findByToken)
                    .orElseThrow(() -> new NotFound("status page", "unknown key"));
        } catch (NotFound unknown) {
            refusals.record(AuditEntry.of(SubsidyAct.STATUS_KEY_UNKNOWN).because(unknown.getMessage()));
            throw unknown;
        }
    }

    private DecidedRequest view(SubsidyRequest request) {
        var terms = schemes.terms(request.schemeVersionId());
        var sending = request.sending();
        return new DecidedRequest(
                request.number(),
                request.gmCode(),
                request.schemeVersionId(),
                terms.ceilingId(),
                terms.rules().publicLaw(),
                terms.rules().legalBasis(),
                request.initiative().title(),
                request.applicant(),
                request.plan().iban(),
                request.plan().asked(),
                terms.rules().maximum(),
                request.receivedAt(),
                requests.decision(request.number()).orElse(null),
                sending.sentOn(),
                sending.objectionUntil());
    }
}
