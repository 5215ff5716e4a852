package nl.groeikracht.launcher;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path directory;

    @Test
    void a_secret_stays_the_same_once_it_was_made_up() {
        var first = secrets().of("a");

        assertThat(secrets().of("a")).isEqualTo(first);
        assertThat(secrets().of("b")).isNotEqualTo(first);
    }

    @Test
    void nobody_else_can_read_them() throws IOException {
        assumeTrue(Directories.hasPosixRights());
        secrets().of("a");

        assertThat(Files.getPosixFilePermissions(directory.resolve("secrets")))
                .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    }

    private Secrets secrets() {
        return new Secrets(directory.resolve("secrets"));
    }
}
