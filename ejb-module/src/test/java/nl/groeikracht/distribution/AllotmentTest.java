package nl.groeikracht.distribution;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

/** However the money is distributed, it is never more than there is. */
class AllotmentTest {

    @Test
    void awb_4_25_lid_2_the_last_one_gets_what_is_left_when_the_scheme_says_so() {
        var claims = claims(euros(1_000), 40_000, 50_000, 30_000);

        assertThat(Allotment.downTheRanking(claims, true).values()).containsExactly(euros(400), euros(500), euros(100));
    }

    @Test
    void awb_4_25_lid_2_who_does_not_fit_whole_gets_nothing_when_the_scheme_says_so_and_the_next_who_fits_does() {
        var claims = claims(euros(1_000), 80_000, 50_000, 20_000);

        assertThat(Allotment.downTheRanking(claims, false).values())
                .containsExactly(euros(800), Money.ZERO, euros(200));
    }

    @Test
    void awb_4_26_in_an_equal_split_everyone_gets_the_same_part() {
        var claims = claims(euros(1_000), 100_000, 50_000, 50_000);

        assertThat(Allotment.equally(claims).values()).containsExactly(euros(500), euros(250), euros(250));
    }

    @Test
    void awb_4_26_in_an_equal_split_with_enough_for_all_everyone_gets_what_was_asked() {
        assertThat(Allotment.equally(claims(euros(1_000), 30_000, 20_000)).values())
                .containsExactly(euros(300), euros(200));
    }

    @Property
    void awb_4_25_lid_2_an_equal_split_never_exceeds_the_ceiling_nor_what_was_asked(
            @ForAll @LongRange(min = 0, max = 10_000_000) long room,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 1_000_000) Long> asked) {
        fits(room, asked, Allotment.equally(claims(Money.ofCents(room), asked)));
    }

    @Property
    void awb_4_25_lid_2_going_down_the_ranking_never_exceeds_the_ceiling_nor_what_was_asked(
            @ForAll @LongRange(min = 0, max = 10_000_000) long room,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 1_000_000) Long> asked,
            @ForAll boolean partly) {
        var claims = claims(Money.ofCents(room), asked);

        fits(room, asked, Allotment.downTheRanking(claims, partly));
    }

    private static void fits(long room, List<Long> asked, Map<CaseNumber, Money> shares) {
        assertThat(shares).hasSameSizeAs(asked);
        assertThat(shares.values().stream().mapToLong(Money::cents).sum()).isLessThanOrEqualTo(room);
        int nth = 0;
        for (var share : shares.values()) {
            assertThat(share.cents()).isLessThanOrEqualTo(asked.get(nth++));
        }
    }

    private static List<Claim> claims(Money room, long... asked) {
        return claims(room, Arrays.stream(asked).boxed().toList());
    }

    private static List<Claim> claims(Money room, List<Long> asked) {
        var claims = new ArrayList<Claim>();
        for (var cents : asked) {
            claims.add(new Claim(CaseNumber.of("ZZ", 2026, 1000 + claims.size()), Money.ofCents(cents), room));
        }
        return claims;
    }
}
