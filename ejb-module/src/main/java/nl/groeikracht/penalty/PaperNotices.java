package nl.groeikracht.penalty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.penalty.NoticeOfDefault.Filed;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.subsidy.DecidedRequests;

/** Registers a notice of default that came on paper: by post or at the counter. */
@Stateless
@RolesAllowed("caseworker")
public class PaperNotices {

    @Inject
    NoticeStart start;

    @Inject
    DecidedRequests requests;

    @Inject
    CaseCards cards;

    @Inject
    CurrentUser user;

    public NoticeForm open(CaseNumber request) {
        user.require(cards.read(request).gmCode(), request.value(), Role.CASEWORKER);
        return start.form(request);
    }

    /**
     * @param receivedOn the day on which it reached us: it decides on the amounts and starts the two weeks
     * @param words what it says
     */
    public CaseNumber register(
            CaseNumber request, CaseNumber dueCase, NoticeChannel channel, LocalDate receivedOn, String words) {
        user.require(cards.read(request).gmCode(), request.value(), Role.CASEWORKER);
        requests.lock(request);
        var due = cards.read(dueCase);
        if (!due.number().equals(request) && !request.equals(due.origin())) {
            throw new NotFound("due decision", dueCase.value());
        }
        var text = PlainText.required(words, NoticeOfDefault.TEXT_LIMIT);
        return start.open(request, new Filed(dueCase, channel, receivedOn, text, user.username()))
                .number();
    }
}
