package nl.groeikracht.teampage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import org.junit.jupiter.api.Test;

/** When the page of a team is seen. */
class TeamOwnPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void nobody_sees_a_page_before_the_team_says_so() {
        var page = page();
        page.write("Wij maken de buurt groen.", "", false, TODAY);
        assertThat(page.isVisible()).isFalse();

        page.write("Wij maken de buurt groen.", "", true, TODAY);

        assertThat(page.isVisible()).isTrue();
    }

    @Test
    void a_page_without_a_story_is_not_shown() {
        assertThatThrownBy(() -> page().write(" ", "", true, TODAY)).hasMessageContaining("refusal.storyMissing");
    }

    @Test
    void what_a_guide_took_offline_stays_so_whatever_the_team_writes() {
        var page = page();
        page.write("Wij maken de buurt groen.", "", true, TODAY);
        page.takeOffline("Er staat een naam in.", "noor", TODAY);
        assertThatThrownBy(() -> page.takeOffline("Nog eens.", "noor", TODAY))
                .hasMessageContaining("refusal.offlineAlready");

        page.write("Zonder naam.", "", true, TODAY);
        assertThat(page.isVisible()).isFalse();
        page.putBack();

        assertThat(page.isVisible()).isTrue();
        assertThatThrownBy(page::putBack).hasMessageContaining("refusal.notOffline");
    }

    @Test
    void taking_offline_asks_for_a_reason() {
        assertThatThrownBy(() -> page().takeOffline(" ", "noor", TODAY)).hasMessageContaining("refusal.textMissing");
    }

    private static TeamOwnPage page() {
        return new TeamOwnPage(new CaseNumber("LW-2026-0001"), "GM0080", TODAY);
    }
}
