package nl.groeikracht.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import nl.groeikracht.shared.PlainText;

/**
 * The resident who asks, with what is needed to answer (Awb 4:2).
 *
 * @param email empty when not given
 * @param phone empty when not given
 * @param electronicConsentAt when the applicant made known to be reachable by e-mail (Awb 2:8); null: letters go by post
 * @param onBehalfOf the group of residents that asks with the applicant; empty when none
 */
@Embeddable
public record Applicant(
        @Column(name = "applicant_name") String name,
        String street,
        @Column(name = "house_number") String houseNumber,
        String postcode,
        String town,
        String email,
        String phone,

        @Enumerated(EnumType.STRING) @Column(name = "preferred_channel")
        Channel preferredChannel,

        @Column(name = "electronic_consent_at") Instant electronicConsentAt,
        @Column(name = "on_behalf_of") String onBehalfOf)
        implements Serializable {

    public static final int NAME_LIMIT = 120;
    public static final int LINE_LIMIT = 100;
    public static final int EMAIL_LIMIT = 254;

    public Applicant {
        name = PlainText.required(name, NAME_LIMIT);
        street = PlainText.required(street, LINE_LIMIT);
        houseNumber = PlainText.required(houseNumber, 12);
        postcode = PlainText.required(postcode, 10);
        town = PlainText.required(town, LINE_LIMIT);
        email = PlainText.of(email, EMAIL_LIMIT);
        phone = PlainText.of(phone, 30);
        onBehalfOf = PlainText.of(onBehalfOf, NAME_LIMIT);
    }

    /** Letters may go by e-mail: there is an address and the applicant said so. */
    public boolean isReachableElectronically() {
        return electronicConsentAt != null && !email.isEmpty() && preferredChannel == Channel.EMAIL;
    }

    public String firstName() {
        return name.split("\\s+", 2)[0];
    }

    /** Street and number, postcode and town: the lines of an envelope below the name. */
    public String address() {
        return street + " " + houseNumber + "\n" + postcode + " " + town;
    }
}
