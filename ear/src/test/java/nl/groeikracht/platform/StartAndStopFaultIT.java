package nl.groeikracht.platform;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.blackbox.Run;
import nl.groeikracht.launcher.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts Groeikracht gets a running system, or one line that says what to do. */
class StartAndStopFaultIT {
    @TempDir
    Path directory;

    private final int httpPort = Ports.free();

    @Test
    void the_data_is_there_at_the_next_start_and_gone_after_a_fresh_one() throws Exception {
        var secrets = directory.resolve("secrets.properties");
        try (var first = start("true")) {
            assertThat(first.awaitLine("draait")).contains("http://127.0.0.1:" + httpPort);
            first.awaitLine("wachtwoord");
            first.interrupt();
            assertThat(first.exitCode()).isZero();
            assertThat(first.output()).containsSubsequence("Server stoppen", "Database stoppen", "Gestopt");
        }
        var cluster = Files.getLastModifiedTime(directory.resolve("postgres/PG_VERSION"));
        var key = Files.readString(secrets);

        try (var second = start("false")) {
            second.awaitLine("draait");
            assertThat(Files.getLastModifiedTime(directory.resolve("postgres/PG_VERSION")))
                    .isEqualTo(cluster);
            assertThat(Files.readString(secrets)).isEqualTo(key);
            second.interrupt();
            assertThat(second.exitCode()).isZero();
        }
        try (var fresh = start("false", "--fresh")) {
            fresh.awaitLine("draait");
            assertThat(Files.getLastModifiedTime(directory.resolve("postgres/PG_VERSION")))
                    .isGreaterThan(cluster);
        }
    }

    @Test
    void a_killed_launcher_blocks_nothing_and_a_dead_server_is_told() throws Exception {
        var killed = start("false");
        killed.awaitLine("draait");
        killed.kill();

        try (var next = start("false")) {
            next.awaitLine("draait");
            assertThat(statusOfStartPage()).isLessThan(500);

            kill(Long.parseLong(Files.readString(directory.resolve("server/server.pid"))));

            assertThat(next.exitCode()).isEqualTo(1);
            assertThat(next.output()).contains("FOUT: De server is onverwacht gestopt", "Database stoppen");
        }
    }

    @Test
    void a_port_in_use_is_one_line() throws Exception {
        try (var somebody = new ServerSocket(httpPort, 1, InetAddress.getLoopbackAddress());
                var run = start("false")) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains(Integer.toString(somebody.getLocalPort()), "GROEIKRACHT_HTTP_PORT");
        }
    }

    @Test
    void a_database_that_does_not_answer_is_one_line() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:%d/nergens".formatted(Ports.free());
        try (var run = Run.launcher(environment(Map.of("GROEIKRACHT_DB_URL", url)))) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output().lines().filter(line -> line.startsWith("FOUT")))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains(url);
        }
    }

    @Test
    void the_database_of_somebody_else_is_never_thrown_away() throws Exception {
        var external = environment(Map.of("GROEIKRACHT_DB_URL", "jdbc:postgresql://127.0.0.1/theirs"));
        try (var run = Run.launcher(external, "--fresh")) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output()).contains("FOUT: --fresh");
        }
    }

    @Test
    void a_directory_that_can_not_be_written_is_one_line() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        var nowhere = Map.of("GROEIKRACHT_DATA_DIR", file.resolve("data").toString());
        try (var run = Run.launcher(environment(nowhere))) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output()).startsWith("FOUT: In de map").doesNotContain("\n");
        }
    }

    @Test
    void a_machine_without_java_or_with_an_old_one_is_told() throws Exception {
        var tools = Files.createDirectory(directory.resolve("bin"));
        for (var tool : List.of("bash", "dirname", "sed", "head"))
            Files.copy(which(tool), tools.resolve(tool), COPY_ATTRIBUTES);
        var path = Map.of("PATH", tools.toString(), "JAVA_HOME", "");

        try (var run = new Run(List.of(tools.resolve("bash").toString(), "run"), path)) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output()).startsWith("FOUT: Java ontbreekt").doesNotContain("\n");
        }
        var old = Files.writeString(
                tools.resolve("java"),
                "#!%s\necho 'openjdk version \"11.0.2\"' >&2\n".formatted(tools.resolve("bash")));
        assertThat(old.toFile().setExecutable(true)).isTrue();
        try (var run = new Run(List.of(tools.resolve("bash").toString(), "run"), path)) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output()).startsWith("FOUT: Java 11 is te oud").doesNotContain("\n");
        }
    }

    private Run start(String demo, String... arguments) {
        return Run.launcher(environment(Map.of("GROEIKRACHT_DEMO", demo)), arguments);
    }

    private Map<String, String> environment(Map<String, String> more) {
        var environment = new HashMap<>(Map.of(
                "GROEIKRACHT_DATA_DIR", directory.toString(),
                "GROEIKRACHT_HTTP_PORT", Integer.toString(httpPort),
                "GROEIKRACHT_MANAGEMENT_PORT", Integer.toString(Ports.free()),
                "GROEIKRACHT_DB_PORT", Integer.toString(Ports.free())));
        environment.putAll(more);
        return environment;
    }

    private int statusOfStartPage() throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/".formatted(httpPort)))
                .build();
        return HttpClient.newHttpClient().send(page, BodyHandlers.discarding()).statusCode();
    }

    private static void kill(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }

    private static Path which(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
