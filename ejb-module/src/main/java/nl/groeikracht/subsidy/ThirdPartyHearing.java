package nl.groeikracht.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.InterestGuard;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/**
 * Asks someone who did not ask for the decision, but may object to it, for a view on facts about that person which that
 * person did not provide (Awb 4:8). By post: who did not ask did not choose e-mail either (2:8).
 */
@Stateless
@RolesAllowed("caseworker")
public class ThirdPartyHearing {

    @Inject
    SubsidyRequests requests;

    @Inject
    ThirdParties others;

    @Inject
    PreparationTerms preparation;

    @Inject
    RequestLetters letters;

    @Inject
    RequestLaw law;

    @Inject
    InterestGuard interests;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public ThirdPartyFile open(CaseNumber number) {
        var request = requests.read(number);
        user.require(request.gmCode(), number.value(), Role.CASEWORKER);
        var today = Dutch.today(clock);
        return new ThirdPartyFile(
                number,
                request.gmCode(),
                request.initiative().title(),
                request.state().isOpen() && law.isPublic(request),
                preparation.hearingUntil(today),
                others.of(number).stream().map(person -> person.view(today)).toList());
    }

    /**
     * Asks for a view.
     *
     * @param address where the letter goes, a line each
     * @param about on what, in plain language; it is in the letter
     */
    public void invite(CaseNumber number, String name, String address, String about) {
        var request = take(number);
        var today = Dutch.today(clock);
        var invited = ThirdParty.invited(
                number, name, address, about, user.username(), today, preparation.hearingUntil(today));
        others.add(invited);
        letters.inviteThirdParty(request, invited);
        audit.record(AuditEntry.of(SubsidyAct.THIRD_PARTY_INVITED)
                .in(request.gmCode())
                .onCase(number)
                .under("Awb 4:8, 4:9")
                .because(invited.about())
                .after("until", invited.until()));
    }

    /** Keeps what this person said in a conversation, or wrote. */
    public void register(CaseNumber number, long id, ViewManner manner, String words) {
        var request = take(number);
        var person = others.lock(id);
        if (!person.number().equals(number)) {
            throw new NotFound("third party", String.valueOf(id));
        }
        person.said(manner, words, user.username(), clock.instant());
        audit.record(AuditEntry.of(SubsidyAct.THIRD_PARTY_VIEW_REGISTERED)
                .in(request.gmCode())
                .onCase(number)
                .under("Awb 4:9")
                .because(words)
                .after("manner", manner));
    }

    private SubsidyRequest take(CaseNumber number) {
        var request = requests.lock(number);
        user.require(request.gmCode(), number.value(), Role.CASEWORKER);
        interests.requireDeclared(number);
        if (!law.isPublic(request)) {
            throw new Refusal("refusal.noAwbHearing");
        }
        if (!request.state().isOpen()) {
            throw new RequestNotReady(request.state());
        }
        return request;
    }
}
