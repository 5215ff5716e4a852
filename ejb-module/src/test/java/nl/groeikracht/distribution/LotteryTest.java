package nl.groeikracht.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.groeikracht.shared.CaseNumber;
import org.junit.jupiter.api.Test;

/** A draw can be done again by anyone, with the same outcome. */
class LotteryTest {

    private static final CaseNumber ROUND = CaseNumber.of("ZZ", 2026, 999);
    private static final String SECRET = "00".repeat(32);

    @Test
    void awb_4_26_the_outcome_is_the_one_that_a_published_example_gives() {
        var participants = participants(3);
        var seed = Lottery.seed(ROUND, Lottery.hashOf(participants), SECRET, "de merel zingt");

        // printf 'ZZ-2026-1000\nZZ-2026-1001\nZZ-2026-1002' | sha256sum, and so on: see the guide.
        assertThat(Lottery.hashOf(participants))
                .isEqualTo("8a045ceff3e96a40d67ef4de026d590e7b89a42dcbd773a765d2f3929ac9ee8f");
        assertThat(seed).isEqualTo("289fbb13955f2f33581b225680437202e6ec4b19fd59ec6a57b094bce0a54fc9");
        assertThat(Lottery.order(seed, participants))
                .extracting(CaseNumber::value)
                .containsExactly("ZZ-2026-1000", "ZZ-2026-1002", "ZZ-2026-1001");
    }

    @Property
    void awb_4_26_a_draw_is_reproducible_and_has_each_participant_once(
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @AlphaChars @StringLength(min = 8, max = 30) String word,
            @ForAll long shuffling) {
        var participants = participants(size);
        var otherOrder = new ArrayList<>(participants);
        Collections.shuffle(otherOrder, new Random(shuffling));
        var seed = Lottery.seed(ROUND, Lottery.hashOf(participants), SECRET, word);

        var drawn = Lottery.order(seed, participants);

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(participants);
        assertThat(Lottery.order(seed, otherOrder)).isEqualTo(drawn);
        assertThat(Lottery.hashOf(otherOrder)).isEqualTo(Lottery.hashOf(participants));
    }

    @Test
    void awb_4_26_everyone_has_the_same_chance() {
        var participants = participants(4);
        var firsts = new HashMap<CaseNumber, Integer>();
        for (int nth = 0; nth < 4_000; nth++) {
            var seed = Lottery.seed(ROUND, Lottery.hashOf(participants), SECRET, "woorden " + nth);
            firsts.merge(Lottery.order(seed, participants).get(0), 1, Integer::sum);
        }

        assertThat(firsts.values())
                .hasSize(4)
                .allSatisfy(times -> assertThat(times).isBetween(880, 1_120));
    }

    private static List<CaseNumber> participants(int size) {
        return IntStream.range(0, size)
                .mapToObj(nth -> CaseNumber.of("ZZ", 2026, 1000 + nth))
                .toList();
    }
}
