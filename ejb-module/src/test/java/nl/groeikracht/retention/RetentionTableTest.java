package nl.groeikracht.retention;

import static nl.groeikracht.retention.DossierResult.ENDED;
import static nl.groeikracht.retention.DossierResult.GRANTED_WITHOUT_ACCOUNT;
import static nl.groeikracht.retention.DossierResult.GRANTED_WITH_ACCOUNT;
import static nl.groeikracht.retention.DossierResult.NOT_TREATED;
import static nl.groeikracht.retention.DossierResult.OBJECTION;
import static nl.groeikracht.retention.DossierResult.OBJECTION_WITH_MONEY;
import static nl.groeikracht.retention.DossierResult.REFUSED;
import static nl.groeikracht.retention.DossierResult.SMALL_AID;
import static nl.groeikracht.retention.DossierResult.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a dossier is kept: by what came of it, and by the rule of the day on which it ended. */
class RetentionTableTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate ENDED_ON = LocalDate.of(2026, 3, 31);

    private final RetentionTable table = new RetentionTable(List.of(
            rule(GRANTED_WITH_ACCOUNT, 7, LONG_AGO, false),
            rule(GRANTED_WITHOUT_ACCOUNT, 7, LONG_AGO, false),
            rule(REFUSED, 5, LONG_AGO, false),
            rule(ENDED, 10, LONG_AGO, false),
            rule(WITHDRAWN, 1, LONG_AGO, false),
            rule(NOT_TREATED, 1, LONG_AGO, false),
            rule(OBJECTION, 5, LONG_AGO, false),
            rule(OBJECTION_WITH_MONEY, 7, LONG_AGO, false),
            rule(SMALL_AID, 10, LONG_AGO, false)));

    @ParameterizedTest
    @CsvSource({
        "GRANTED,     true,  false, GRANTED_WITH_ACCOUNT",
        "GRANTED,     false, false, GRANTED_WITHOUT_ACCOUNT",
        "GRANTED,     true,  true,  ENDED",
        "REFUSED,     true,  false, REFUSED",
        "WITHDRAWN,   true,  false, WITHDRAWN",
        "NOT_TREATED, true,  false, NOT_TREATED"
    })
    void the_end_of_a_request_says_which_rule_holds(
            String state, boolean accounted, boolean grantEnded, DossierResult result) {
        assertThat(table.of(dossier(state, accounted, grantEnded, false, false)).result())
                .isEqualTo(result);
    }

    @Test
    void an_objection_about_money_keeps_a_refused_request_longer() {
        assertThat(table.of(dossier("REFUSED", true, false, true, true)).years())
                .isEqualTo(7);
        assertThat(table.of(dossier("REFUSED", true, false, true, false)).years())
                .isEqualTo(5);
        assertThat(table.of(dossier("WITHDRAWN", true, false, true, false)).years())
                .isEqualTo(5);
    }

    @Test
    void vo_2023_2831_what_an_undertaking_was_granted_is_proved_for_ten_years() {
        assertThat(table.of(dossier("GRANTED", true, false, false, false, true)).years())
                .isEqualTo(10);
    }

    @Test
    void a_dossier_is_kept_its_whole_last_day() {
        var rule = table.of(dossier("WITHDRAWN", true, false, false, false));

        assertThat(rule.destroyFrom(ENDED_ON)).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(rule.destroyFrom(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 3, 1));
    }

    @Test
    void a_newer_rule_holds_for_what_ends_from_its_day_on() {
        var newer = new RetentionTable(
                Stream.concat(table.rules().stream(), Stream.of(rule(REFUSED, 8, ENDED_ON.plusDays(1), true)))
                        .toList());

        assertThat(newer.of(REFUSED, ENDED_ON).years()).isEqualTo(5);
        assertThat(newer.of(REFUSED, ENDED_ON.plusDays(1)).years()).isEqualTo(8);
    }

    @Test
    void on_the_same_day_the_municipalitys_own_rule_goes_first() {
        var both = new RetentionTable(List.of(rule(REFUSED, 8, LONG_AGO, true), rule(REFUSED, 5, LONG_AGO, false)));

        assertThat(both.of(REFUSED, ENDED_ON).years()).isEqualTo(8);
    }

    private static RetentionRule rule(DossierResult result, int years, LocalDate from, boolean own) {
        return new RetentionRule(result, "Selectielijst 2020", years, from, own, "", null);
    }

    private static Dossier dossier(
            String state, boolean accounted, boolean grantEnded, boolean objected, boolean withMoney) {
        return dossier(state, accounted, grantEnded, objected, withMoney, false);
    }

    private static Dossier dossier(
            String state,
            boolean accounted,
            boolean grantEnded,
            boolean objected,
            boolean withMoney,
            boolean smallAid) {
        return new Dossier(
                new CaseNumber("HK-2026-0001"),
                "GM0396",
                "Pluktuin",
                "Noor Hazelaar",
                state,
                1,
                true,
                ENDED_ON,
                accounted,
                grantEnded,
                objected,
                withMoney,
                smallAid,
                2);
    }
}
