package nl.groeikracht.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys that are made up once and then kept beside the data, readable by nobody else. */
final class Secrets {

    private static final SecureRandom CHANCE = new SecureRandom();
    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (!Files.exists(file)) return;
        try (var reader = Files.newBufferedReader(file)) {
            known.load(reader);
        } catch (IOException e) {
            throw new StartupProblem("%s is niet te lezen: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** The secret of this name; 256 random bits the first time it is asked for. */
    String of(String name) {
        if (!known.containsKey(name)) {
            var bytes = new byte[32];
            CHANCE.nextBytes(bytes);
            known.setProperty(name, Base64.getEncoder().encodeToString(bytes));
            keep();
        }
        return known.getProperty(name);
    }

    private void keep() {
        try {
            Directories.makeRoomFor(file);
            var draft = Directories.privateFile(file.resolveSibling(file.getFileName() + ".new"));
            try (var writer = Files.newBufferedWriter(draft)) {
                known.store(writer, null);
            }
            Directories.replace(draft, file);
        } catch (IOException e) {
            throw new StartupProblem("%s is niet te schrijven: %s".formatted(file, e.getMessage()), e);
        }
    }
}
