package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.groeikracht.shared.NotFound;

/** The secret link to a draft: who has it can go on where it was left. Only its hash is kept. */
public record DraftToken(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** @throws NotFound when this is no token: it opens nothing */
    public DraftToken {
        if (!isToken(value)) {
            throw new NotFound("draft", "malformed key");
        }
    }

    public static DraftToken create() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DraftToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static boolean isToken(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    String hash() {
        return StatusToken.hashOf(value);
    }

    @Override
    public String toString() {
        return "draft token";
    }
}
