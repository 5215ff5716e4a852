package nl.groeikracht.subsidy;

import static nl.groeikracht.shared.Money.euros;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.initiative.Initiative;
import nl.groeikracht.initiative.Scale;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;

/** Builds requests for tests: one that is in order, unless the test says otherwise. */
final class ARequest {

    static final LocalDate RECEIVED = LocalDate.of(2026, 10, 12);
    static final Money MAXIMUM = euros(5000);
    static final String ASSESSOR = "bram";
    static final String DECIDER = "ilse";

    private Money asked = euros(500);

    static ARequest aRequest() {
        return new ARequest();
    }

    ARequest asking(Money amount) {
        asked = amount;
        return this;
    }

    SubsidyRequest received() {
        return SubsidyRequest.received(CaseNumber.of("HK-2026-0137"), asRequested(), 1, at(RECEIVED));
    }

    SubsidyRequest supplementAsked(LocalDate on, LocalDate until) {
        var request = received();
        request.askSupplement("Wij missen iets.", List.of("Een tekening."), until, ASSESSOR, at(on));
        return request;
    }

    SubsidyRequest complete() {
        var request = received();
        request.found(true, ASSESSOR, RECEIVED);
        return request;
    }

    SubsidyRequest inAssessment() {
        var request = complete();
        request.eligibilityProposed("subsidy-eligibility:1", List.of(new Criterion("collective", true, "Ja.")));
        request.eligibilityConfirmed(true, null, ASSESSOR, at(RECEIVED));
        request.adviceNotNeeded();
        return request;
    }

    SubsidyRequest assessed() {
        var request = inAssessment();
        request.propose(Proposal.grant(asked, List.of(), "Een goed plan.", List.of()), MAXIMUM, ASSESSOR, at(RECEIVED));
        return request;
    }

    SubsidyRequest granted() {
        var request = assessed();
        request.decide(grant(asked), MAXIMUM, DECIDER, RECEIVED);
        return request;
    }

    NewRequest asRequested() {
        return new NewRequest(
                "GM0396",
                1,
                new Applicant(
                        "Noor Hazelaar",
                        "Lijsterhof",
                        "9",
                        "1964 XX",
                        "Heemskerk",
                        "noor@example.org",
                        "",
                        Channel.EMAIL,
                        at(RECEIVED),
                        ""),
                new Initiative(
                        "Pluktuin",
                        "Een tuin",
                        "Ontmoeten",
                        "De hof",
                        Scale.SQUARE,
                        "BU03960101",
                        2026,
                        "groen",
                        true,
                        false,
                        6,
                        14),
                new Plan(
                        RECEIVED.plusMonths(3),
                        RECEIVED.plusMonths(9),
                        List.of(new CostItem("Grond", asked)),
                        Money.ZERO,
                        120,
                        "",
                        Money.ZERO,
                        asked,
                        Iban.of("NL91 ABNA 0417 1643 00")),
                List.of(),
                "nl",
                "a-secret-of-at-least-forty-three-characters-0");
    }

    static Decision grant(Money amount) {
        return Decision.grant(amount, "Een goed plan.", List.of(), true);
    }

    static Decision refusal() {
        return Decision.refuse(RefusalGround.CONDITIONS_NOT_MET, Hearing.NOT_NEEDED, "Het past niet.", true);
    }

    static Instant at(LocalDate day) {
        return Dutch.startOf(day).plusSeconds(36_000);
    }
}
