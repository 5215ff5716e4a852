package nl.groeikracht.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.groeikracht.launcher.Database;
import nl.groeikracht.launcher.EmbeddedDatabase;
import nl.groeikracht.launcher.Ports;
import nl.groeikracht.launcher.Server;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application with a database of its own, on free ports, started as {@code ./run} starts it. */
public final class TestServer implements AutoCloseable {
    private static final Path PROJECT = Path.of(System.getProperty("groeikracht.project", ".."))
            .toAbsolutePath()
            .normalize();
    private static final Path TARGET = PROJECT.resolve("ear/target");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** 256 bits for the pages' state, the same at each start; the servers of the tests hold no secrets. */
    private static final String STATE_KEY = "Z3JvZWlrcmFjaHQgdGVzdHMgdXNlIHRoaXMga2V5ISE=";

    private final Path directory;
    private final Map<String, String> settings = new HashMap<>();
    private final Server.Place place;
    private final int databasePort = Ports.free();
    private EmbeddedDatabase embedded;
    private Server server;

    /** Starts a production server: no demo data, no demo pages, mail to a server of the tests' own. */
    public static TestServer plain(String name) {
        var settings = new HashMap<>(MailServer.start());
        settings.put("GROEIKRACHT_DEMO", "false");
        return new TestServer(name, settings);
    }

    /** Starts a server with the demo data in it. */
    public static TestServer demo(String name) {
        return new TestServer(name, Map.of("GROEIKRACHT_DEMO", "true"));
    }

    /** @param settings the environment of the server, over the usual one */
    public TestServer(String name, Map<String, String> settings) {
        this.directory = TARGET.resolve("test-servers").resolve(name);
        this.settings.put("GROEIKRACHT_STATE_KEY", STATE_KEY);
        this.settings.putAll(settings);
        this.place = Server.Place.local(
                home(), TARGET.resolve("groeikracht.ear"), directory.resolve("server"), Ports.free(), Ports.free());
        delete(directory);
        start();
    }

    /** The provisioned server. */
    static Path home() {
        return TARGET.resolve("server");
    }

    private void start() {
        embedded = EmbeddedDatabase.start(directory, TARGET, databasePort);
        startServer();
    }

    private void startServer() {
        server = Server.start(place, embedded.database(), settings);
        try {
            server.awaitReady(PATIENCE);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Kills the server process in the middle of whatever it does; the database lives on. */
    public void killServer() {
        server.kill();
    }

    /** Starts the server again, on the data as it was left. */
    public void restartServer() {
        server.close();
        startServer();
    }

    /** Kills server and database, as a power cut does. */
    public void cutThePower() {
        server.kill();
        embedded.kill();
    }

    /** Starts everything again, on the data as it was left. */
    public void startAgain() {
        start();
    }

    /** Puts a war beside the application; a restart takes it away again. */
    public void deploy(WebArchive war) {
        var deployments = place.directory().resolve("deployments");
        var whole = place.directory().resolve(war.getName());
        war.as(ZipExporter.class).exportTo(whole.toFile(), true);
        move(whole, deployments.resolve(war.getName()));
        var done = deployments.resolve(war.getName() + ".deployed");
        var end = Instant.now().plus(PATIENCE);
        while (!Files.exists(done)) {
            if (Instant.now().isAfter(end)) throw new IllegalStateException(war.getName() + " is not deployed");
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** At once: the server would deploy a half copied one, and then once more. */
    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return server.address();
    }

    /** Where health and metrics are. */
    public URI management() {
        return server.management();
    }

    public Database database() {
        return embedded.database();
    }

    int managementPort() {
        return place.managementPort();
    }

    @Override
    public void close() {
        server.close();
        embedded.close();
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) return;
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
