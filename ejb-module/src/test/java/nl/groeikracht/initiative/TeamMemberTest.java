package nl.groeikracht.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import org.junit.jupiter.api.Test;

class TeamMemberTest {

    private static final CaseNumber TEAM = new CaseNumber("HK-2026-0001");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void nothing_is_kept_of_a_member_who_did_not_agree() {
        assertThatThrownBy(() -> member(false)).hasMessageContaining("refusal.consentMissing");
    }

    @Test
    void the_mix_of_skills_shows_what_is_missing() {
        var mix = SkillMix.of(List.of(view(), view()));

        assertThat(mix.members())
                .containsEntry(Skill.TECHNICAL, 2)
                .containsEntry(Skill.COMMUNICATION, 2)
                .containsEntry(Skill.FINANCIAL, 0);
        assertThat(mix.missing()).containsExactly(Skill.FINANCIAL, Skill.ORGANISATIONAL);
        assertThat(mix.covered()).isEqualTo(2);
    }

    @Test
    void a_key_is_long_and_only_its_hash_is_kept() {
        var key = MemberKey.made();

        assertThat(key.value()).hasSize(43).isNotEqualTo(MemberKey.made().value());
        assertThat(key.hash()).hasSize(64).doesNotContain(key.value());
        assertThat(key).hasToString("member key");
        assertThatThrownBy(() -> new MemberKey("kort")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new MemberKey(null)).isInstanceOf(NotFound.class);
    }

    private static MemberView view() {
        return new MemberView(
                1,
                "Iris",
                "",
                true,
                "",
                List.of(Skill.TECHNICAL, Skill.COMMUNICATION),
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 11, 24));
    }

    private static TeamMember member(boolean consent) {
        return new TeamMember(
                TEAM,
                new NewMember(
                        "Iris",
                        "iris@buurt.example",
                        true,
                        "trekker",
                        Set.of(Skill.COMMUNICATION, Skill.TECHNICAL),
                        consent),
                MemberKey.made(),
                NOW);
    }
}
