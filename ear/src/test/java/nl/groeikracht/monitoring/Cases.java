package nl.groeikracht.monitoring;

import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.process.Trial.inTransaction;
import static nl.groeikracht.process.Trial.number;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** Cases of a town with the course that a test gives them: their cards and the steps that they passed. */
public final class Cases {
    static final String PROCESS = "trial";

    private final Town town;

    private Cases(Town town) {
        this.town = town;
    }

    static Cases of(Town town) {
        return new Cases(town);
    }

    /** A request that comes in. */
    Case received(LocalDate day, long euros) throws Exception {
        var number = inTransaction(() -> the(Municipalities.class).nextCaseNumber(town.gmCode(), day.getYear()));
        return new Case(number, day, Money.euros(euros));
    }

    /** A case in the making; {@link #put} keeps its card as the owner of a case does. */
    final class Case {
        private final CaseNumber number;
        private final LocalDate receivedOn;
        private final Money amount;
        private Long scheme;
        private String area;
        private String theme;
        private LocalDate decideBy;
        private LocalDate suspendedSince;

        private Case(CaseNumber number, LocalDate receivedOn, Money amount) {
            this.number = number;
            this.receivedOn = receivedOn;
            this.amount = amount;
        }

        Case under(long schemeId) {
            this.scheme = schemeId;
            return this;
        }

        Case in(String area, String theme) {
            this.area = area;
            this.theme = theme;
            return this;
        }

        Case decideBy(LocalDate day) {
            this.decideBy = day;
            return this;
        }

        Case suspendedSince(LocalDate day) {
            this.suspendedSince = day;
            return this;
        }

        /** It waits for someone. */
        String open() throws Exception {
            put("RECEIVED");
            return number.value();
        }

        String decided(String step, String state, Instant at) throws Exception {
            put("ASSESSED");
            step(step, at.minus(Duration.ofDays(2)), at.minus(Duration.ofDays(1)), at, "completed");
            decideBy = null;
            put(state);
            return number.value();
        }

        String withdrawn(Instant at) throws Exception {
            put("RECEIVED");
            step("registerWithdrawal", at, null, at, "completed");
            decideBy = null;
            put("WITHDRAWN");
            return number.value();
        }

        /** A step that it passed, or is in when {@code completed} is null. */
        Case step(String step, Instant created, Instant claimed, Instant completed, String outcome) throws Exception {
            put("ASSESSED");
            number(
                    "insert into step_fact (id, case_number, gm_code, scheme_id, process_key, process_version, step,"
                            + " step_name, kind, created, claimed, completed, outcome)"
                            + " values (?, ?, ?, ?::bigint, ?, 1, ?, initcap(?), 'userTask', ?, ?::timestamptz,"
                            + " ?::timestamptz, ?) returning 1",
                    UUID.randomUUID().toString(),
                    number.value(),
                    town.gmCode(),
                    scheme,
                    PROCESS,
                    step,
                    step,
                    moment(created),
                    moment(claimed),
                    moment(completed),
                    outcome);
            return this;
        }

        private void put(String state) throws Exception {
            inTransaction(() -> {
                the(CaseCards.class)
                        .put(new CaseCard(
                                number,
                                town.gmCode(),
                                scheme,
                                "Plan " + number,
                                "Noor Hazelaar",
                                amount,
                                area,
                                area,
                                theme,
                                false,
                                receivedOn,
                                decideBy,
                                suspendedSince,
                                null,
                                null,
                                false,
                                state,
                                CaseCard.REQUEST,
                                null));
                return null;
            });
        }
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Dutch.ZONE).toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
