package nl.groeikracht.penalty;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.penalty.NoticeOfDefault.Filed;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.subsidy.DecidedRequests;

/** Lets a resident tell with the secret link of the request that a decision is late (Awb 2:13, 4:17). */
@Stateless
@PermitAll
public class NoticeFiling {

    /** How many characters can be said. */
    public static final int TEXT_LIMIT = NoticeOfDefault.TEXT_LIMIT;

    @Inject
    DecidedRequests requests;

    @Inject
    NoticeStart start;

    @Inject
    Clock clock;

    public NoticeForm open(String token) {
        return start.form(requests.ofToken(token));
    }

    /**
     * @param dueCase in which the decision is late: the request or a case that follows from it
     * @return the case number of the notice of default
     */
    public CaseNumber file(String token, CaseNumber dueCase, String words) {
        var form = start.form(requests.lock(requests.ofToken(token)).number());
        if (form.publicLaw()
                && form.due().stream().noneMatch(due -> due.number().equals(dueCase))) {
            throw new NotFound("due decision", dueCase.value());
        }
        var filed = new Filed(dueCase, NoticeChannel.ONLINE, Dutch.today(clock), words, null);
        return start.open(form.request(), filed).number();
    }
}
