package nl.groeikracht.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.document.CheckedUpload;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.subsidy.DecidedRequest;
import nl.groeikracht.subsidy.DecidedRequests;

/** Lets a resident object with the secret link of the request (Awb 2:13, 6:4). The link stands for the signature. */
@Stateless
@PermitAll
public class ObjectionFiling {

    @Inject
    DecidedRequests requests;

    @Inject
    ContestedDecisions decisions;

    @Inject
    Objections objections;

    @Inject
    ObjectionStart start;

    @Inject
    Clock clock;

    public FilingForm open(String token) {
        return form(requests.read(requests.ofToken(token)));
    }

    FilingForm form(DecidedRequest request) {
        var open = decisions.of(request).stream()
                .filter(decision -> decision.sentOn() != null)
                .toList();
        return new FilingForm(
                request.number(),
                request.gmCode(),
                request.title(),
                request.applicant().name(),
                request.applicant().address(),
                request.applicant().isReachableElectronically(),
                obstacle(request, open),
                open,
                Dutch.today(clock),
                objections.draft(request.number()).map(ObjectionDraft::typed).orElse(null));
    }

    private static String obstacle(DecidedRequest request, List<ContestedDecision> open) {
        if (!request.publicLaw()) {
            return "refusal.objection.privateLaw";
        }
        return open.isEmpty() ? "refusal.objection.noDecision" : null;
    }

    /** Keeps what was typed for later. */
    public void saveDraft(String token, ResidentObjection typed) {
        var number = requests.lock(requests.ofToken(token)).number();
        objections.keep(new ObjectionDraft(number, typed, clock.instant()));
    }

    /**
     * Files it, today. Late or without grounds it is taken too: whether that can be excused or repaired is judged by a
     * person (Awb 6:6, 6:11).
     *
     * @return the case number of the objection
     */
    public CaseNumber file(String token, ResidentObjection typed, List<CheckedUpload> files) {
        var request = requests.lock(requests.ofToken(token));
        var applicant = request.applicant();
        var filing = new Filing(
                typed.contested(),
                FilingChannel.ONLINE,
                Dutch.today(clock),
                null,
                null,
                applicant.name(),
                applicant.address(),
                applicant.isReachableElectronically() ? applicant.email() : null,
                typed.grounds(),
                true,
                typed.lateReason(),
                typed.costsAsked());
        var objection = start.open(request, filing, false, files, null);
        objections.forget(request.number());
        return objection.number();
    }
}
