package nl.groeikracht.municipality;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What someone may do in a municipality. The code is also the candidate group in the process models. */
public enum Role {
    CASEWORKER,
    ADVISER,
    DECIDER,
    GUIDE,
    PROGRAMME_MANAGER,
    AUDITOR,
    TREASURER,
    ADMINISTRATOR;

    private static final Map<String, Role> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(Role::code, Function.identity()));

    /** As in the process models, the server's security and the database: {@code programme-manager}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no role has this code */
    public static Role ofCode(String code) {
        var role = BY_CODE.get(code);
        if (role == null) {
            throw new IllegalArgumentException("No role has the code " + code);
        }
        return role;
    }
}
