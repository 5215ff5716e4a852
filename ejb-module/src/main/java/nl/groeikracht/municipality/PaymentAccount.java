package nl.groeikracht.municipality;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * The bank account from which a municipality pays.
 *
 * @param name as the bank knows the holder
 * @param bic of the bank (ISO 9362), 8 or 11 characters
 */
public record PaymentAccount(String name, Iban iban, String bic) implements Serializable {

    private static final int LONGEST_NAME = 70;
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");

    /** @throws Refusal when something is missing or no bank has such a code */
    public PaymentAccount {
        name = PlainText.required(name, LONGEST_NAME);
        bic = String.valueOf(bic).strip().toUpperCase(Locale.ROOT);
        if (iban == null) {
            throw new Refusal("refusal.iban");
        }
        if (!BIC.matcher(bic).matches()) {
            throw new Refusal("refusal.bic");
        }
    }
}
