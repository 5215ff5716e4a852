package nl.groeikracht.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** What the launcher does with files and folders. */
final class Directories {
    private Directories() {}

    /** Makes the folders above a file. */
    static void makeRoomFor(Path file) throws IOException {
        var above = file.toAbsolutePath().getParent();
        if (above != null) Files.createDirectories(above);
    }

    static void copy(Path source, Path target) throws IOException {
        try (var paths = Files.walk(source)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var copy = target.resolve(source.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(copy);
                else Files.copy(path, copy, REPLACE_EXISTING, COPY_ATTRIBUTES);
            }
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    static void replace(Path source, Path target) throws IOException {
        Files.move(source, target, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /** An empty file that only this user may read. */
    static Path privateFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        return hasPosixRights()
                ? Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(file);
    }

    static boolean hasPosixRights() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
