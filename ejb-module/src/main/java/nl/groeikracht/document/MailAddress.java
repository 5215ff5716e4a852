package nl.groeikracht.document;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import nl.groeikracht.shared.Refusal;

/** One mail address as a person types it. */
public final class MailAddress {

    private static final int LONGEST = 254;

    private MailAddress() {}

    /**
     * The address without surrounding space.
     *
     * @throws Refusal {@code refusal.mailAddress} when it is not exactly one address of the usual form
     */
    public static String of(String text) {
        var address = text == null ? "" : text.strip();
        if (address.length() > LONGEST
                || !address.matches("[^\\s\\p{Cntrl}<>,;:\"()\\[\\]]+@[^\\s@]+\\.[^\\s@.]{2,}")) {
            throw new Refusal("refusal.mailAddress");
        }
        try {
            new InternetAddress(address, true).validate();
            return address;
        } catch (AddressException noAddress) {
            throw new Refusal("refusal.mailAddress");
        }
    }
}
