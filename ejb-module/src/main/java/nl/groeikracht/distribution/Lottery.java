package nl.groeikracht.distribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeikracht.shared.CaseNumber;

/**
 * A draw that anyone can do again, and nobody can steer.
 *
 * <p>When the participants are fixed a secret is made; its SHA-256 is shown at once, the secret itself only after the
 * draw. At the draw a witness says a few words. The seed is the SHA-256 of round, list of participants, secret and words:
 * whoever knows the secret does not know the words, and the other way round. Each participant gets the SHA-256 of the
 * seed and its number; the lowest comes first.
 */
public final class Lottery {

    private static final String SEPARATOR = "|";

    private Lottery() {}

    /** What is shown of the secret before the draw. */
    public static String commitment(String secret) {
        return sha256(secret);
    }

    /** The fixed list, by number, as one hash. */
    public static String hashOf(List<CaseNumber> participants) {
        return sha256(participants.stream().sorted().map(CaseNumber::value).collect(Collectors.joining("\n")));
    }

    public static String seed(CaseNumber round, String participantsHash, String secret, String witnessWord) {
        return sha256(String.join(SEPARATOR, round.value(), participantsHash, secret, witnessWord));
    }

    /** Each participant once, in the order of the draw. */
    public static List<CaseNumber> order(String seed, List<CaseNumber> participants) {
        return participants.stream()
                .distinct()
                .sorted(Comparator.comparing((CaseNumber one) -> lot(seed, one)).thenComparing(one -> one))
                .toList();
    }

    /** The lot of one participant. */
    public static String lot(String seed, CaseNumber participant) {
        return sha256(seed + SEPARATOR + participant.value());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
