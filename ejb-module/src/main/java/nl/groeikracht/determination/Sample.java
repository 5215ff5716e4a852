package nl.groeikracht.determination;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * Draws a sample that anyone can repeat. Each case gets as its rank the SHA-256 of the seed, a colon and its number; of
 * all cases with the same percentage the lowest ranks are drawn, so many as that percentage of them, rounded up.
 */
final class Sample {

    static final String ALGORITHM = "SHA-256(seed:zaaknummer), laagste eerst, per percentage naar boven afgerond";

    private Sample() {}

    /** @return all who took part by case number, with their rank and whether they were drawn */
    static List<Drawn> draw(String seed, List<Participant> participants) {
        var byPercentage = new TreeMap<Integer, List<Drawn>>();
        for (var one : participants) {
            byPercentage
                    .computeIfAbsent(one.percentage(), percentage -> new ArrayList<>())
                    .add(new Drawn(one, rank(seed, one.number()), false));
        }
        var result = new ArrayList<Drawn>();
        byPercentage.forEach((percentage, group) -> {
            group.sort(Comparator.comparing(Drawn::rank));
            int size = (group.size() * percentage + 99) / 100;
            for (int place = 0; place < group.size(); place++) {
                var one = group.get(place);
                result.add(new Drawn(one.participant(), one.rank(), place < size));
            }
        });
        result.sort(Comparator.comparing(drawn -> drawn.participant().number()));
        return List.copyOf(result);
    }

    static String rank(String seed, String number) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest((seed + ":" + number).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A case that can be drawn.
     *
     * @param number of the request that was granted
     */
    record Participant(String number, int percentage) {}

    record Drawn(Participant participant, String rank, boolean drawn) {}
}
