package nl.groeikracht.initiative;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import nl.groeikracht.shared.NotFound;

/** The secret link by which a member sees what is kept, and has it removed: 256 bits that nobody guesses. */
public record MemberKey(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** @throws NotFound when this is no key: it opens nothing */
    public MemberKey {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound("member", "malformed key");
        }
    }

    static MemberKey made() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new MemberKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "member key";
    }
}
