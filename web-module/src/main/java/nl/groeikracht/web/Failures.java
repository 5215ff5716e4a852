package nl.groeikracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** What the error pages tell: the reference under which the log knows the failure, or the words of a refusal. */
@Named
@RequestScoped
public class Failures {

    static final String REFERENCE = "groeikracht.failure.reference";
    static final String WORDS = "groeikracht.failure.words";

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Writes a failure in the log and answers its reference, such as {@code 7F3A-91}. */
    static String log(Throwable problem) {
        var reference = reference();
        LOG.log(Level.ERROR, "Kenmerk " + reference, problem);
        return reference;
    }

    /** For the help desk: the log has the same reference when the failure is ours. */
    public String getReference() {
        if (request.getAttribute(REFERENCE) == null) {
            request.setAttribute(REFERENCE, reference());
            LOG.log(
                    Level.INFO,
                    "Kenmerk {0}: {1} for {2}",
                    request.getAttribute(REFERENCE),
                    request.getAttribute("jakarta.servlet.error.status_code"),
                    request.getAttribute("jakarta.servlet.error.request_uri"));
        }
        return (String) request.getAttribute(REFERENCE);
    }

    /** Why it was refused; null on the other pages. */
    public String getWords() {
        return (String) request.getAttribute(WORDS);
    }

    /** The page that failed, to try it again. */
    public String getFailedPage() {
        var page = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        return page == null ? "/" : page;
    }

    public Instant getMoment() {
        return clock.instant();
    }

    private static String reference() {
        var number = ThreadLocalRandom.current().nextInt(0x1000000);
        return "%04X-%02X".formatted(number >> 8, number & 0xFF);
    }
}
