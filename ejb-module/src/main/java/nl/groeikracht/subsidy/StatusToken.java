package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.groeikracht.shared.NotFound;

/** The secret link to a request's status page: 256 bits that nobody guesses. */
public record StatusToken(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** @throws NotFound when this is no token: it opens nothing */
    public StatusToken {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound("status page", "malformed key");
        }
    }

    /**
     * Derives the token of a request from the secret key under which it was sent. So whoever sends the same request
     * again, and knows that key, gets the same link, while the database holds neither of the two.
     *
     * @param secret at least 256 bits of randomness, as text
     */
    public static StatusToken derivedFrom(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var bytes = mac.doFinal("groeikracht status page".getBytes(StandardCharsets.UTF_8));
            return new StatusToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is kept of it. */
    public String hash() {
        return hashOf(value);
    }

    static String hashOf(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "status token";
    }
}
