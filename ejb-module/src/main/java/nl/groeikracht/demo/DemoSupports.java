package nl.groeikracht.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import nl.groeikracht.process.EngineReplay;
import nl.groeikracht.shared.BusinessClock;
import nl.groeikracht.support.NewSupport;
import nl.groeikracht.support.SupportIntake;
import nl.groeikracht.support.SupportTracking;
import nl.groeikracht.support.SupportWish;

/** Invented requests for help: one in each state, one of which the promised term passed. */
@ApplicationScoped
class DemoSupports {

    private static final Logger LOG = System.getLogger(DemoSupports.class.getName());
    private static final String HEEMSKERK = "GM0396";
    private static final String CONTACT = "sanne";

    @Inject
    SupportIntake intake;

    @Inject
    SupportTracking tracking;

    @Inject
    DemoSupportDeeds deeds;

    @Inject
    DemoPeople people;

    @Inject
    EngineReplay engine;

    @Inject
    BusinessClock clock;

    /** Without them the rest of the demonstration still works. */
    void make() {
        try {
            course();
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "Demo data: the requests for help broke off", broken);
        }
    }

    private void course() {
        asked(5, SupportWish.NOTHING, "Straatdiner", "Wij eten met de hele straat. Wij redden ons zelf.", "Bas Duin");
        asked(
                2,
                SupportWish.PLACE,
                "Plek voor een weggeefkast",
                "Wij maken een kast. Waar mag die staan?",
                "Femke Veen");
        asked(
                19,
                SupportWish.ADVICE,
                "Geluid op het plein",
                "Jongeren en buren willen praten. Hoe pakken wij dat aan?",
                "Omar Kust");
        var taken = asked(
                6,
                SupportWish.QUESTION,
                "Mag er een bank op de stoep?",
                "Wij willen een bank voor ouderen.",
                "Tineke Rijk");
        as(5, () -> deeds.takeUp(taken, CONTACT));
        var answered =
                asked(12, SupportWish.PEOPLE, "Samen tuinieren", "Ik zoek mensen die mee willen doen.", "Lotte Akker");
        as(11, () -> deeds.takeUp(answered, CONTACT));
        as(9, () -> deeds.answer(answered, "In uw buurt willen meer mensen dit. Een begeleider kan u helpen.", "TEAM"));
        var again = asked(
                16, SupportWish.ADVICE, "Speeltuin opknappen", "Hoe vragen wij de buurt wat zij wil?", "Marco Berg");
        as(15, () -> deeds.takeUp(again, CONTACT));
        as(13, () -> deeds.answer(again, "Een vragenlijst werkt goed. Misschien is er ook geld voor.", "REQUEST"));
        at(4, () -> tracking.askAgain(again, "Wie betaalt het onderhoud daarna?"));
        var dropped = asked(8, SupportWish.PLACE, "Ruimte voor een koor", "Wij zoeken een zaal.", "Ineke Zand");
        at(6, () -> tracking.drop(dropped));
        var done = asked(60, SupportWish.QUESTION, "Stoeptegels lenen", "Kunnen wij tegels lenen?", "Piet Heide");
        as(58, () -> deeds.takeUp(done, CONTACT));
        as(57, () -> deeds.answer(done, "Ja, bij de gemeentewerf. Bel even van tevoren.", null));
        passTime(clock.instant());
    }

    private String asked(int daysAgo, SupportWish wish, String title, String about, String name) {
        var secret = intake.secret();
        var link = new String[1];
        at(
                daysAgo,
                () -> link[0] = intake.ask(new NewSupport(
                                HEEMSKERK,
                                wish,
                                title,
                                about,
                                "",
                                name,
                                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@voorbeeld.example",
                                "",
                                secret))
                        .value());
        return link[0];
    }

    private void as(int daysAgo, Runnable deed) {
        at(daysAgo, () -> people.as(CONTACT, deed));
    }

    private void at(int daysAgo, Runnable deed) {
        clock.asOf(clock.instant().minus(Duration.ofDays(daysAgo)), deed);
    }

    /** The terms that ended meanwhile. */
    private void passTime(Instant until) {
        for (var next = engine.nextTimer(until); next.isPresent(); next = engine.nextTimer(until)) {
            clock.asOf(next.get().plusSeconds(1), engine::workOff);
        }
    }
}
