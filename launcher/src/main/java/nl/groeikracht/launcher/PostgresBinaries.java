package nl.groeikracht.launcher;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked from the library that carries them. */
final class PostgresBinaries {
    private static final int OWNER_MAY_EXECUTE = 0100;
    private static final Logger RESOLVER = Logger.getLogger(DefaultPostgresBinaryResolver.class.getName());

    static {
        RESOLVER.setLevel(Level.WARNING);
    }

    private final Path directory;
    private final UnprivilegedUser user = UnprivilegedUser.ofThisMachine();

    /** Unpacks the programs into the directory, unless they are there. */
    PostgresBinaries(Path directory) {
        this.directory = directory;
        if (Files.isDirectory(directory)) return;
        try {
            var draft = directory.resolveSibling(directory.getFileName() + ".new");
            Directories.delete(draft);
            Files.createDirectories(draft);
            unpack(draft);
            Directories.replace(draft, directory);
        } catch (IOException e) {
            throw new StartupProblem(
                    "PostgreSQL is niet uit te pakken in %s: %s".formatted(directory, e.getMessage()), e);
        }
    }

    /** The command line of a program of PostgreSQL, such that it does not run as root: PostgreSQL refuses that. */
    List<String> command(String program, String... arguments) {
        var words = new ArrayList<>(user.prefix());
        words.add(directory.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return words;
    }

    Command run(String program, String... arguments) {
        return Command.run(command(program, arguments), environment());
    }

    Map<String, String> environment() {
        return Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC");
    }

    /** Makes sure that PostgreSQL's programs can work in this directory. */
    void giveAccess(Path data) {
        user.own(data);
    }

    private static void unpack(Path target) throws IOException {
        try (var archive =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(binaries())))) {
            for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) unpack(archive, entry, target);
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) throw new IOException("outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
            Directories.makeRoomFor(file);
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Directories.makeRoomFor(file);
            Files.copy(archive, file);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !file.toFile().setExecutable(true, false))
                throw new IOException("not executable: " + file);
        }
    }

    private static InputStream binaries() throws IOException {
        var system = System.getProperty("os.name")
                .split(" ")[0]
                .toLowerCase(Locale.ROOT)
                .replace("mac", "darwin");
        var machine = System.getProperty("os.arch");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        } catch (IllegalStateException e) {
            throw new StartupProblem(
                    "Voor deze machine (%s, %s) is er geen ingebouwde PostgreSQL. Gebruik een eigen met GROEIKRACHT_DB_URL."
                            .formatted(system, machine),
                    e);
        }
    }
}
