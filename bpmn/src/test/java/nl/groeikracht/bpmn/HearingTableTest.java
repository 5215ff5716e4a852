package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.HearingTable.DecisionType.CHANGE;
import static nl.groeikracht.bpmn.HearingTable.DecisionType.DETERMINE_LOWER;
import static nl.groeikracht.bpmn.HearingTable.DecisionType.GRANT;
import static nl.groeikracht.bpmn.HearingTable.DecisionType.PARTIAL_GRANT;
import static nl.groeikracht.bpmn.HearingTable.DecisionType.REFUSE;
import static nl.groeikracht.bpmn.HearingTable.DecisionType.WITHDRAW;
import static nl.groeikracht.bpmn.HearingTable.Ground.AWB_4_35;
import static nl.groeikracht.bpmn.HearingTable.Ground.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.groeikracht.bpmn.HearingTable.Answer;
import nl.groeikracht.bpmn.HearingTable.DecisionType;
import nl.groeikracht.bpmn.HearingTable.Facts;
import nl.groeikracht.bpmn.HearingTable.Ground;
import nl.groeikracht.bpmn.HearingTable.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HearingTableTest {

    private final DecisionTable table = DecisionTable.of(HearingTable.KEY);

    /** What is true of a decision; what is not named is not. */
    private enum Fact {
        DATA_DEVIATES,
        MINOR_DEVIATION,
        THIRD_PARTY,
        NOT_PROVIDED_BY_THIRD_PARTY,
        ALREADY_HEARD,
        URGENT,
        SECRECY,
        FINANCIAL_REVERSIBLE
    }

    @Test
    void awb_4_7_lid_1_the_applicant_is_heard_when_a_refusal_rests_on_data_that_deviate() {
        assertRequired(answer(REFUSE, OTHER, Fact.DATA_DEVIATES), "Awb 4:7 lid 1");
        assertRequired(answer(PARTIAL_GRANT, OTHER, Fact.DATA_DEVIATES), "Awb 4:7 lid 1");
    }

    @Test
    void awb_4_7_lid_1_what_the_applicant_told_needs_no_hearing() {
        assertExcepted(answer(REFUSE, AWB_4_35), Waiver.NOT_CONCERNED, "Awb 4:7 lid 1");
    }

    @Test
    void awb_4_7_lid_1_a_full_grant_needs_no_hearing() {
        assertExcepted(answer(GRANT, OTHER, Fact.DATA_DEVIATES), Waiver.NOT_ADVERSE, "Awb 4:7 lid 1");
    }

    @Test
    void awb_4_7_lid_2_a_minor_deviation_needs_no_hearing() {
        assertExcepted(
                answer(REFUSE, AWB_4_35, Fact.DATA_DEVIATES, Fact.MINOR_DEVIATION),
                Waiver.MINOR_DEVIATION,
                "Awb 4:7 lid 2");
    }

    @Test
    void awb_4_8_lid_1_a_third_party_is_heard_on_data_that_it_did_not_provide() {
        assertRequired(answer(GRANT, OTHER, Fact.THIRD_PARTY, Fact.NOT_PROVIDED_BY_THIRD_PARTY), "Awb 4:8 lid 1");
        assertExcepted(answer(GRANT, OTHER, Fact.THIRD_PARTY), Waiver.NOT_CONCERNED, "Awb 4:7 lid 1");
    }

    @Test
    void awb_4_11_urgency_an_earlier_hearing_and_secrecy_are_exceptions_for_every_decision() {
        for (var type : EnumSet.complementOf(EnumSet.of(GRANT))) {
            assertExcepted(answer(type, AWB_4_35, Fact.DATA_DEVIATES, Fact.URGENT), Waiver.URGENT, "Awb 4:11 onder a");
            assertExcepted(
                    answer(type, AWB_4_35, Fact.DATA_DEVIATES, Fact.ALREADY_HEARD),
                    Waiver.ALREADY_HEARD,
                    "Awb 4:11 onder b");
            assertExcepted(
                    answer(type, AWB_4_35, Fact.DATA_DEVIATES, Fact.SECRECY), Waiver.SECRECY, "Awb 4:11 onder c");
        }
    }

    @Test
    void awb_4_12_lid_1_a_decision_about_money_that_an_objection_undoes_needs_no_hearing() {
        assertExcepted(
                answer(REFUSE, OTHER, Fact.DATA_DEVIATES, Fact.FINANCIAL_REVERSIBLE),
                Waiver.FINANCIAL,
                "Awb 4:12 lid 1");
        assertRequired(answer(REFUSE, OTHER, Fact.DATA_DEVIATES), "Awb 4:7 lid 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"AWB_4_35", "AWB_4_51"})
    void awb_4_12_lid_2_a_the_exception_for_money_is_not_there_for_a_refusal_under_4_35_or_4_51(Ground ground) {
        assertRequired(answer(REFUSE, ground, Fact.DATA_DEVIATES, Fact.FINANCIAL_REVERSIBLE), "Awb 4:12 lid 2 onder a");
        assertRequired(
                answer(PARTIAL_GRANT, ground, Fact.DATA_DEVIATES, Fact.FINANCIAL_REVERSIBLE), "Awb 4:12 lid 2 onder a");
    }

    @Test
    void awb_4_12_lid_2_b_the_exception_for_money_is_not_there_for_a_lower_determination() {
        assertRequired(
                answer(DETERMINE_LOWER, OTHER, Fact.DATA_DEVIATES, Fact.FINANCIAL_REVERSIBLE),
                "Awb 4:12 lid 2 onder b");
    }

    @Test
    void awb_4_12_lid_2_c_the_exception_for_money_is_not_there_for_a_withdrawal_or_adverse_change() {
        for (var type : Set.of(WITHDRAW, CHANGE)) {
            assertRequired(
                    answer(type, OTHER, Fact.THIRD_PARTY, Fact.NOT_PROVIDED_BY_THIRD_PARTY, Fact.FINANCIAL_REVERSIBLE),
                    "Awb 4:12 lid 2 onder c");
        }
    }

    @Test
    void whatever_the_facts_are_the_table_has_an_answer() {
        var facts = Fact.values();
        for (var type : DecisionType.values()) {
            for (var ground : Ground.values()) {
                for (var bits = 0; bits < 1 << facts.length; bits++) {
                    var chosen = bits;
                    var some = Arrays.stream(facts)
                            .filter(fact -> (chosen & 1 << fact.ordinal()) != 0)
                            .toArray(Fact[]::new);

                    var answer = answer(type, ground, some);

                    assertThat(answer.required()).isEqualTo(answer.exception() == Waiver.NONE);
                }
            }
        }
    }

    private static void assertRequired(Answer answer, String article) {
        assertThat(answer.required()).isTrue();
        assertThat(answer.article()).isEqualTo(article);
    }

    private static void assertExcepted(Answer answer, Waiver exception, String article) {
        assertThat(answer.required()).isFalse();
        assertThat(answer.exception()).isEqualTo(exception);
        assertThat(answer.article()).isEqualTo(article);
    }

    private Answer answer(DecisionType type, Ground ground, Fact... some) {
        var all = Set.of(some);
        var rows = table.evaluate(new Facts(
                        type,
                        ground,
                        all.contains(Fact.DATA_DEVIATES),
                        all.contains(Fact.MINOR_DEVIATION),
                        all.contains(Fact.THIRD_PARTY),
                        all.contains(Fact.NOT_PROVIDED_BY_THIRD_PARTY),
                        all.contains(Fact.ALREADY_HEARD),
                        all.contains(Fact.URGENT),
                        all.contains(Fact.SECRECY),
                        all.contains(Fact.FINANCIAL_REVERSIBLE))
                .inputs());
        assertThat(rows).hasSize(1);
        return Answer.of(rows.get(0));
    }
}
