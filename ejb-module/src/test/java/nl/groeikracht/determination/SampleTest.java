package nl.groeikracht.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import nl.groeikracht.determination.Sample.Drawn;
import nl.groeikracht.determination.Sample.Participant;

/** A sample that anyone can repeat and nobody can steer. */
class SampleTest {

    @Property(tries = 200)
    void the_same_seed_draws_the_same_sample_whatever_the_order(
            @ForAll @AlphaChars @NotBlank String seed,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll long mix) {
        var participants = participants(size, 10);
        var shuffled = new ArrayList<>(participants);
        Collections.shuffle(shuffled, new Random(mix));

        assertThat(Sample.draw(seed, shuffled)).isEqualTo(Sample.draw(seed, participants));
    }

    @Property(tries = 200)
    void awb_4_45_of_each_percentage_at_least_that_share_is_drawn_and_not_one_more(
            @ForAll @AlphaChars @NotBlank String seed,
            @ForAll @IntRange(min = 1, max = 80) int size,
            @ForAll @IntRange(min = 0, max = 100) int percentage) {
        var drawn = Sample.draw(seed, participants(size, percentage)).stream()
                .filter(Drawn::drawn)
                .count();

        assertThat(drawn * 100).isGreaterThanOrEqualTo((long) size * percentage);
        assertThat((drawn - 1) * 100).isLessThan(Math.max(1, (long) size * percentage));
    }

    @Property(tries = 100)
    void everyone_who_takes_part_is_listed_by_number(
            @ForAll @AlphaChars @NotBlank String seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        assertThat(Sample.draw(seed, participants(size, 10)).stream()
                        .map(one -> one.participant().number())
                        .toList())
                .hasSize(size)
                .isSorted();
    }

    @Property(tries = 100)
    void who_is_drawn_ranks_below_who_is_not(
            @ForAll @AlphaChars @NotBlank String seed, @ForAll @IntRange(min = 2, max = 60) int size) {
        var all = Sample.draw(seed, participants(size, 25));
        var highestDrawn = all.stream().filter(Drawn::drawn).map(Drawn::rank).max(String::compareTo);
        var lowestLeft =
                all.stream().filter(one -> !one.drawn()).map(Drawn::rank).min(String::compareTo);

        if (lowestLeft.isPresent()) {
            assertThat(highestDrawn.orElse("")).isLessThan(lowestLeft.get());
        }
    }

    private static List<Participant> participants(int size, int percentage) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> new Participant(String.format("HK-2026-%04d", number), percentage))
                .toList();
    }
}
