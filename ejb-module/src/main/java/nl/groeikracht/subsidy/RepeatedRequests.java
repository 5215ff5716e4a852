package nl.groeikracht.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/**
 * Recognises a request that was refused before (Awb 4:6). Who asks again has to tell new facts or changed circumstances;
 * without these the municipality may refuse by reference to its earlier decision. Whether they are there, a person says.
 */
@Stateless
@RolesAllowed({"caseworker", "adviser", "decider", "treasurer", "programme-manager", "auditor", "administrator"})
public class RepeatedRequests {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubsidyRequests requests;

    @Inject
    Schemes schemes;

    @Inject
    RequestLaw law;

    @Inject
    CurrentUser user;

    /** The last refusal of about the same, asked by the same applicant under the same scheme; mostly there is none. */
    public Optional<EarlierRefusal> earlier(CaseNumber number) {
        var request = requests.read(number);
        user.require(request.gmCode(), number.value(), Role.values());
        return law.isPublic(request) ? earlier(request) : Optional.empty();
    }

    /** @throws Refusal {@code refusal.noEarlierRefusal} when nothing like this was refused before */
    public void requireRefusedBefore(CaseNumber number, RefusalGround ground) {
        if (ground == RefusalGround.REPEATED && earlier(number).isEmpty()) {
            throw new Refusal("refusal.noEarlierRefusal");
        }
    }

    /** The same applicant: by name and address, by e-mail address, or by the account to which is paid. */
    private Optional<EarlierRefusal> earlier(SubsidyRequest request) {
        var applicant = request.applicant();
        return entities.createQuery("""
                        select r from SubsidyRequest r
                        where r.gmCode = :gmCode and r.number <> :number and r.receivedAt <= :receivedAt
                          and r.state = nl.groeikracht.subsidy.RequestState.REFUSED
                          and (lower(r.applicant.name) = lower(:name) and r.applicant.postcode = :postcode
                                 and r.applicant.houseNumber = :houseNumber
                               or r.applicant.email <> '' and lower(r.applicant.email) = lower(:email)
                               or r.plan.iban = :iban)
                        order by r.receivedAt desc, r.number desc
                        """, SubsidyRequest.class)
                .setParameter("gmCode", request.gmCode())
                .setParameter("number", request.number().value())
                .setParameter("receivedAt", request.receivedAt())
                .setParameter("name", applicant.name())
                .setParameter("postcode", applicant.postcode())
                .setParameter("houseNumber", applicant.houseNumber())
                .setParameter("email", applicant.email())
                .setParameter("iban", request.plan().iban())
                .getResultStream()
                .filter(other -> isAboutTheSame(request, other))
                .findFirst()
                .flatMap(this::refusal);
    }

    private boolean isAboutTheSame(SubsidyRequest request, SubsidyRequest other) {
        return schemes.terms(request.schemeVersionId()).schemeId()
                        == schemes.terms(other.schemeVersionId()).schemeId()
                && SimilarTitle.of(
                        request.initiative().title(), other.initiative().title());
    }

    private Optional<EarlierRefusal> refusal(SubsidyRequest refused) {
        return requests.decision(refused.number())
                .map(decision -> new EarlierRefusal(
                        refused.number(),
                        refused.initiative().title(),
                        Dutch.dateOf(decision.at()),
                        decision.ground(),
                        decision.reasons()));
    }
}
