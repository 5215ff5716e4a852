package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * What an applicant sees of his or her request. What is not so (yet) is null.
 *
 * @param state as long as a decision was not sent: the state before it, for a decision works from its sending
 * @param publicLaw false when a private fund answers: no decision, no law
 * @param clock how the last day for the decision came about
 * @param usual how long it usually takes
 * @param handler who helps
 * @param supplement what was asked to supplement, while it can be sent
 * @param supplementLate the term for it has passed; what comes now may come too late
 * @param hearing on what a view can be given, while it can
 * @param forwarded to whom the request went, when it was not for us
 * @param decision only after it was sent
 * @param history oldest first, with what is still to come at the end
 */
public record StatusView(
        CaseNumber number,
        String title,
        String applicantName,
        String firstName,
        String language,
        MunicipalityInfo municipality,
        String schemeName,
        boolean publicLaw,
        RequestState state,
        Instant receivedAt,
        Money asked,
        ClockView clock,
        UsualDuration usual,
        Contact handler,
        List<StatusStep> history,
        Supplement supplement,
        boolean supplementLate,
        HearingRound hearing,
        Forwarded forwarded,
        boolean mayWithdraw,
        DecisionView decision,
        SendingView sending,
        List<DocumentInfo> documents)
        implements Serializable {

    public boolean isDecided() {
        return decision != null;
    }

    /** @param count how many decided requests this is measured on @param medianDays half of them took this or less */
    public record UsualDuration(long count, long medianDays) implements Serializable {}

    /** Whom to call. */
    public record Contact(String name, String phone) implements Serializable {}
}
