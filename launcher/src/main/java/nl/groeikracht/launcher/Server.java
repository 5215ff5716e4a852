package nl.groeikracht.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The application server with Groeikracht in it: a child process with a directory of its own, made anew at each start
 * from the provisioned server, which is never written to. Only what must survive a crash (the transaction log) is kept.
 */
public final class Server implements AutoCloseable {
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(45);
    private static final String APPLICATION = "groeikracht.ear";

    /** Where a server finds its parts and where it listens. */
    public record Place(
            Path home,
            Path application,
            Path directory,
            String address,
            int httpPort,
            String managementAddress,
            int managementPort) {

        /** On loopback. */
        public static Place local(Path home, Path application, Path directory, int httpPort, int managementPort) {
            return new Place(home, application, directory, "127.0.0.1", httpPort, "127.0.0.1", managementPort);
        }
    }

    private final Place place;
    private final ChildProcess process;

    /** Starts the server; {@link #awaitReady} tells when it can be used. */
    public static Server start(Place place, Database database, Map<String, String> settings) {
        return new Server(place, database, settings);
    }

    private Server(Place place, Database database, Map<String, String> settings) {
        this.place = place;
        endOrphan(place.directory());
        prepare();
        var environment = new HashMap<>(System.getenv());
        environment.putAll(settings);
        environment.putAll(database.environment());
        this.process = ChildProcess.start(
                command(environment).build(),
                environment,
                place.directory().resolve("log/console.log"),
                pidFile(place.directory()));
    }

    private StandaloneCommandBuilder command(Map<String, String> environment) {
        var demo = environment.getOrDefault("GROEIKRACHT_DEMO", "false");
        var command = StandaloneCommandBuilder.of(place.home())
                .setBaseDirectory(place.directory())
                .setJavaOptions(
                        "-Xms256m",
                        "-Xmx1g",
                        "-XX:MaxMetaspaceSize=512m",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Dfile.encoding=UTF-8",
                        "-Dorg.jboss.logmanager.nocolor=true")
                .addJavaOption(marker(place.directory()))
                .addJavaOption("-Dgroeikracht.demo=" + demo)
                .addServerArgument("-Djboss.bind.address=" + place.address())
                .addServerArgument("-Djboss.bind.address.management=" + place.managementAddress())
                .addServerArgument("-Djboss.http.port=" + place.httpPort())
                .addServerArgument("-Djboss.management.http.port=" + place.managementPort());
        if (!environment.getOrDefault("GROEIKRACHT_SMTP_USER", "").isBlank())
            command.setYamlFiles(place.directory().resolve("configuration/smtp-login.yml"));
        return command;
    }

    private void prepare() {
        var pristine = place.home().resolve("standalone");
        var deployments = place.directory().resolve("deployments");
        try {
            Directories.delete(deployments);
            Directories.delete(place.directory().resolve("configuration"));
            Directories.delete(place.directory().resolve("tmp"));
            Files.createDirectories(deployments);
            Files.createDirectories(place.directory().resolve("log"));
            Directories.copy(
                    pristine.resolve("configuration"), place.directory().resolve("configuration"));
            Files.copy(place.application(), deployments.resolve(APPLICATION));
        } catch (IOException e) {
            throw new StartupProblem(
                    "De server in %s is niet klaar te zetten: %s".formatted(place.directory(), e.getMessage()), e);
        }
    }

    /** Returns when the application answers; fails when it does not start. */
    public void awaitReady(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        var failed = place.directory().resolve("deployments").resolve(APPLICATION + ".failed");
        while (!isReady()) {
            if (!process.isRunning()) throw new StartupProblem("De server is gestopt:\n" + lastLines(20));
            if (Files.exists(failed)) throw new StartupProblem("De toepassing start niet:\n" + reason(failed));
            if (System.nanoTime() > end) throw new StartupProblem("De server is niet op tijd klaar:\n" + lastLines(20));
            Patience.aMoment();
        }
    }

    private String reason(Path failed) {
        try {
            var text = Files.readString(failed).replace("\\n", "\n").strip();
            return "%s%nHet hele logboek: %s"
                    .formatted(
                            text.substring(0, Math.min(text.length(), 1500)),
                            place.directory().resolve("log"));
        } catch (IOException e) {
            return lastLines(20);
        }
    }

    /** Whether the server says that it is ready and the application answers. */
    public boolean isReady() {
        return status(management().resolve("/health/ready")) == 200 && status(address()) < 500;
    }

    private static int status(URI address) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            return Http.CLIENT
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 503;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 503;
        }
    }

    /** Where the pages are. */
    public URI address() {
        return URI.create("http://%s:%d/".formatted(reachable(place.address()), place.httpPort()));
    }

    /** Where health and metrics are. */
    public URI management() {
        return URI.create("http://%s:%d/".formatted(reachable(place.managementAddress()), place.managementPort()));
    }

    private static String reachable(String address) {
        return address.equals("0.0.0.0") ? "127.0.0.1" : address;
    }

    public boolean isRunning() {
        return process.isRunning();
    }

    public void whenItEnds(Runnable action) {
        process.whenItEnds(action);
    }

    public String lastLines(int count) {
        return process.lastLines(count);
    }

    /** Ends the server as a power cut would, in the middle of whatever it does. */
    public void kill() {
        process.kill();
    }

    /** Lets the server finish what it does, and ends it. */
    @Override
    public void close() {
        process.stop(PATIENCE_TO_STOP);
    }

    /** Ends the server that a killed launcher left running in this directory. */
    static void endOrphan(Path directory) {
        ChildProcess.endOrphan(pidFile(directory), marker(directory));
    }

    private static Path pidFile(Path directory) {
        return directory.resolve("server.pid");
    }

    private static String marker(Path directory) {
        return "-Dgroeikracht.server=" + directory;
    }

    private static final class Http {
        static final HttpClient CLIENT =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    }
}
