package nl.groeikracht.action;

import static nl.groeikracht.action.AnAction.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

/** What an action knows of the money that it asks. */
class ActionMoneyTest {

    private static final CaseNumber FIRST = new CaseNumber("LW-2026-0100");
    private static final CaseNumber SECOND = new CaseNumber("LW-2026-0101");

    @Test
    void something_is_asked() {
        assertThatThrownBy(() -> asking(Money.ZERO)).hasMessageContaining("refusal.amountMissing");
    }

    @Test
    void the_first_request_that_is_sent_counts() {
        var money = asking(Money.euros(500));

        assertThat(money.sent(FIRST, TODAY)).isTrue();
        assertThat(money.sent(SECOND, TODAY)).isFalse();
    }

    @Test
    void what_was_not_waited_for_is_not_asked_any_more() {
        var money = asking(Money.euros(500));
        money.drop(TODAY);

        assertThat(money.sent(FIRST, TODAY)).isFalse();
        assertThat(money.view().outcome()).isEqualTo(MoneyOutcome.DROPPED);
    }

    @Test
    void an_answer_that_comes_twice_says_nothing_new() {
        var money = asking(Money.euros(500));

        assertThat(money.answered(MoneyOutcome.PARTLY, Money.euros(300), TODAY)).isTrue();
        assertThat(money.answered(MoneyOutcome.PARTLY, Money.euros(300), TODAY)).isFalse();
        assertThat(money.answered(MoneyOutcome.GRANTED, Money.euros(500), TODAY))
                .as("after an objection")
                .isTrue();
        assertThat(money.view().given()).isEqualTo(Money.euros(500));
    }

    private static ActionMoney asking(Money amount) {
        return new ActionMoney(new CaseNumber("LW-2026-0002"), "buurtbudget", "Buurtbudget", amount, TODAY);
    }
}
