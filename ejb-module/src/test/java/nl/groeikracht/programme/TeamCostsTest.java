package nl.groeikracht.programme;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

class TeamCostsTest {

    private static final CaseNumber ONE = new CaseNumber("LW-2026-0001");
    private static final CaseNumber TWO = new CaseNumber("LW-2026-0002");
    private static final CaseNumber THREE = new CaseNumber("LW-2026-0003");

    @Test
    void a_team_with_twice_the_guidance_bears_twice_as_much() {
        assertThat(TeamCosts.parts(euros(900), Map.of(ONE, 120, TWO, 60)))
                .containsEntry(ONE, euros(600))
                .containsEntry(TWO, euros(300));
    }

    @Test
    void without_any_guidance_all_teams_bear_the_same() {
        assertThat(TeamCosts.parts(euros(900), Map.of(ONE, 0, TWO, 0))).containsValues(euros(450), euros(450));
    }

    @Test
    void no_cent_is_lost_or_made() {
        var parts = TeamCosts.parts(Money.ofCents(100), Map.of(ONE, 1, TWO, 1, THREE, 1));

        assertThat(parts.values().stream().mapToLong(Money::cents).sum()).isEqualTo(100);
        assertThat(parts).containsEntry(ONE, Money.ofCents(34));
    }

    @Test
    void a_programme_without_teams_has_no_parts() {
        assertThat(TeamCosts.parts(euros(900), Map.of())).isEmpty();
    }
}
