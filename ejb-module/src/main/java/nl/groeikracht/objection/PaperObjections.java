package nl.groeikracht.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.document.CheckedUpload;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.DecidedRequests;

/** Registers an objection that came on paper: by post or at the counter. */
@Stateless
@RolesAllowed("caseworker")
public class PaperObjections {

    @Inject
    DecidedRequests requests;

    @Inject
    ContestedDecisions decisions;

    @Inject
    ObjectionStart start;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The decisions on a request; also one that was taken but not sent yet (Awb 6:10). */
    public FilingForm open(CaseNumber number) {
        var request = requests.read(number);
        user.require(request.gmCode(), number.value(), Role.CASEWORKER);
        return new FilingForm(
                number,
                request.gmCode(),
                request.title(),
                request.applicant().name(),
                request.applicant().address(),
                request.applicant().isReachableElectronically(),
                request.publicLaw() ? null : "refusal.objection.privateLaw",
                decisions.of(request),
                Dutch.today(clock),
                null);
    }

    /**
     * @param filing as it came in; with {@link Filing#contested} the request itself when it is preparatory
     * @param preparatory it is directed against what only prepares a decision (Awb 6:3)
     * @return the case number of the objection
     */
    public CaseNumber register(CaseNumber number, Filing filing, boolean preparatory, List<CheckedUpload> scans) {
        var request = requests.lock(number);
        user.require(request.gmCode(), number.value(), Role.CASEWORKER);
        var today = Dutch.today(clock);
        if (filing.receivedOn().isAfter(today)) {
            throw new Refusal("refusal.objection.receivedLater", today);
        }
        if (filing.channel() == FilingChannel.POST && filing.postmarkedOn() == null) {
            throw new Refusal("refusal.objection.postmarkMissing");
        }
        return start.open(request, filing, preparatory, scans, user.username()).number();
    }
}
