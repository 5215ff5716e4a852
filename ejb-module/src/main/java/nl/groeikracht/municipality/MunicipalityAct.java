package nl.groeikracht.municipality;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered about people and access. */
public enum MunicipalityAct implements Act {
    SIGNED_IN,
    SIGN_IN_FAILED,
    LOCKED_OUT,
    ACCESS_REFUSED,
    PERSON_ADDED,
    PERSON_CHANGED,
    ROLES_CHANGED,
    PASSWORD_RENEWED,
    PASSWORD_CHANGED,
    UNLOCKED,
    CONFIDENTIALITY_DECLARED,
    PAYMENT_ACCOUNT_CHANGED;

    @Override
    public String code() {
        return "people." + name().toLowerCase(Locale.ROOT);
    }
}
