package nl.groeikracht.demo;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;
import nl.groeikracht.document.MailDelivery;
import nl.groeikracht.process.EngineReplay;
import nl.groeikracht.shared.BusinessClock;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.PaymentOrders;

/**
 * Makes half a year of work: each deed of the invented people at its own moment, in order, with the timers and the mail
 * in between. Nothing is written into tables by the way; the use cases do it all.
 */
@ApplicationScoped
class DemoPast {

    private static final Logger LOG = System.getLogger(DemoPast.class.getName());
    private static final Duration BETWEEN_EXPORTS = Duration.ofDays(14);
    private static final int DEEDS_PER_REPORT = 50;

    @Inject
    DemoDeeds deeds;

    @Inject
    DemoTeams teams;

    @Inject
    DemoSupports supports;

    @Inject
    DemoPeople people;

    @Inject
    DemoProgrammes programmes;

    @Inject
    DemoBuch together;

    @Inject
    PaymentOrders payments;

    @Inject
    EngineReplay engine;

    @Inject
    MailDelivery mail;

    @Inject
    BusinessClock clock;

    private Instant nextExport;
    private volatile boolean stopping;

    void make() {
        engine.hold();
        mail.hold();
        try {
            makeProgrammes();
            replay(course());
            teams.make();
            supports.make();
        } finally {
            mail.goOn();
            engine.goOn();
        }
    }

    private void makeProgrammes() {
        try {
            programmes.make();
            together.make();
        } catch (RuntimeException impossible) {
            LOG.log(Level.ERROR, "Demo data: the rest of the programme is left out", impossible);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private PriorityQueue<DemoDeed> course() {
        var calendar = new DemoCalendar(clock.instant());
        var course = new PriorityQueue<DemoDeed>();
        DemoRequest.all().forEach(request -> course.addAll(calendar.deeds(request)));
        nextExport = course.element().at().plus(BETWEEN_EXPORTS);
        return course;
    }

    private void replay(PriorityQueue<DemoDeed> course) {
        var all = course.size();
        for (var deed = course.poll(); deed != null && !stopping; deed = course.poll()) {
            passTime(deed.at());
            if (!perform(deed)) {
                var stuck = deed.onCase();
                course.removeIf(later -> later.onCase() == stuck);
            }
            var done = all - course.size();
            if (done % DEEDS_PER_REPORT == 0 || done == all) {
                LOG.log(Level.INFO, "Demo data: {0} of {1} deeds", done, all);
            }
        }
    }

    private boolean perform(DemoDeed deed) {
        try {
            clock.asOf(deed.at(), () -> {
                deeds.perform(deed);
                settle();
            });
            return true;
        } catch (RuntimeException impossible) {
            LOG.log(
                    Level.ERROR,
                    "Demo data: the rest of \"" + deed.onCase().request.title() + "\" is left out",
                    impossible);
            return false;
        }
    }

    /** What happens by itself until this moment: terms end, payments are exported. */
    private void passTime(Instant until) {
        for (var next = nextByItself(until); next.isPresent(); next = nextByItself(until)) {
            var at = next.get();
            clock.asOf(at.plusSeconds(1), () -> {
                if (!at.isBefore(nextExport)) {
                    exportPayments();
                    nextExport = nextExport.plus(BETWEEN_EXPORTS);
                }
                settle();
            });
        }
    }

    private Optional<Instant> nextByItself(Instant until) {
        var first = nextExport.isBefore(until) ? nextExport : until;
        return engine.nextTimer(first).or(() -> first.isBefore(until) ? Optional.of(first) : Optional.empty());
    }

    private void exportPayments() {
        people.as("petra", () -> {
            try {
                payments.export("GM0396");
            } catch (Refusal nothingToExport) {
                LOG.log(Level.DEBUG, "No payments this time");
            }
        });
    }

    private void settle() {
        engine.workOff();
        mail.deliverAll();
        engine.workOff();
    }
}
