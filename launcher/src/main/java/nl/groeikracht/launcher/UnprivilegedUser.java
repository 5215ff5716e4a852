package nl.groeikracht.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. An ordinary user needs nothing; root lets it run in a user namespace in which it
 * is not root, or, where the machine forbids that (many containers), as the user {@code nobody}.
 */
enum UnprivilegedUser {
    MYSELF(List.of()),
    NAMESPACE(List.of("unshare", "--user")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final String ROOT = "0";
    private final List<String> prefix;

    UnprivilegedUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static UnprivilegedUser ofThisMachine() {
        if (!userId(MYSELF).equals(ROOT)) return MYSELF;
        for (var candidate : List.of(NAMESPACE, NOBODY)) {
            var id = userId(candidate);
            if (id.matches("\\d+") && !id.equals(ROOT)) return candidate;
        }
        throw new StartupProblem(
                "PostgreSQL draait niet als root, en hier is geen andere gebruiker te maken. Start als gewone gebruiker.");
    }

    private static String userId(UnprivilegedUser user) {
        var words = new ArrayList<>(user.prefix);
        words.addAll(List.of("id", "-u"));
        var command = Command.run(words);
        return command.succeeded() ? command.output() : "";
    }

    List<String> prefix() {
        return prefix;
    }

    /** Gives the directory to this user, who must be able to reach it. */
    void own(Path directory) {
        if (this != NOBODY) return;
        Command.run(List.of("chown", "-R", "65534:65534", directory.toString())).require("chown");
        var words = new ArrayList<>(prefix);
        words.addAll(List.of("test", "-w", directory.toString()));
        if (!Command.run(words).succeeded())
            throw new StartupProblem(
                    "De gebruiker nobody kan niet bij %s. Kies met GROEIKRACHT_DATA_DIR een map die hij kan bereiken, of start als gewone gebruiker."
                            .formatted(directory));
    }
}
