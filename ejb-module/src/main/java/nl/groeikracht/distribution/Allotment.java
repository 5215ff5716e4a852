package nl.groeikracht.distribution;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/** Who gets how much; never more together than there is (Awb 4:25). */
final class Allotment {

    private Allotment() {}

    /**
     * Down the ranking until the money is gone.
     *
     * @param partly whether who does not fit whole gets what is left; if not, the next one who fits comes in its place
     */
    static Map<CaseNumber, Money> downTheRanking(List<Claim> ranked, boolean partly) {
        var given = Money.ZERO;
        var shares = new LinkedHashMap<CaseNumber, Money>();
        for (var claim : ranked) {
            var room = claim.room().lessAtMost(given);
            var share = claim.asked().exceeds(room) && !partly
                    ? Money.ZERO
                    : claim.asked().atMost(room);
            shares.put(claim.number(), share);
            given = given.plus(share);
        }
        return shares;
    }

    /** To each the same part of what was asked, in whole cents rounded down; the smallest room counts for all. */
    static Map<CaseNumber, Money> equally(List<Claim> claims) {
        var asked = claims.stream().map(Claim::asked).reduce(Money.ZERO, Money::plus);
        var room = claims.stream().map(Claim::room).min(Money::compareTo).orElse(Money.ZERO);
        var shares = new LinkedHashMap<CaseNumber, Money>();
        claims.forEach(claim ->
                shares.put(claim.number(), asked.exceeds(room) ? part(claim.asked(), room, asked) : claim.asked()));
        return shares;
    }

    private static Money part(Money of, Money room, Money asked) {
        return Money.ofCents(BigInteger.valueOf(of.cents())
                .multiply(BigInteger.valueOf(room.cents()))
                .divide(BigInteger.valueOf(asked.cents()))
                .longValueExact());
    }
}
