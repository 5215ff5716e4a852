package nl.groeikracht.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** One running Groeikracht: the data directory that it holds, the database, and the server; stopped in reverse. */
final class Groeikracht {
    private static final long ROOM_NEEDED = 500L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Settings settings;
    private final Path project;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<StartupProblem> problem = new AtomicReference<>();
    private volatile boolean stopping;
    private volatile EmbeddedDatabase embedded;
    private volatile Server server;

    Groeikracht(Settings settings, Path project) {
        this.settings = settings;
        this.project = project;
    }

    /** Brings everything up; returns when the application answers. */
    void start(boolean fresh) {
        holdDataDirectory();
        if (fresh) requireEmbedded();
        tidyUpAfterCrash();
        requireFreePorts();
        if (fresh) EmbeddedDatabase.discard(settings.dataDirectory());
        var database = database();
        startServer(database);
        server.awaitReady(PATIENCE);
    }

    private void startServer(Database database) {
        say("Server starten …");
        var started = Server.start(place(), database, environment());
        keep(() -> server = started, started);
        server.whenItEnds(() -> died("De server", server.lastLines(20)));
    }

    /** Waits until somebody stops it or a part dies. */
    void awaitEnd() throws InterruptedException {
        ended.await();
        if (problem.get() != null) throw problem.get();
    }

    /** Stops the server, then the database. */
    synchronized void stop() {
        if (stopping) return;
        stopping = true;
        if (server != null && server.isRunning()) {
            say("Server stoppen …");
            server.close();
        }
        if (embedded != null && embedded.isRunning()) {
            say("Database stoppen …");
            embedded.close();
        }
        ended.countDown();
    }

    /** Ends everything at once. */
    void kill() {
        if (server != null) server.kill();
        if (embedded != null) embedded.kill();
    }

    boolean isStopping() {
        return stopping;
    }

    String address() {
        return server.address().toString();
    }

    String management() {
        return server.management().toString();
    }

    private void requireEmbedded() {
        if (settings.externalDatabase().isPresent())
            throw new StartupProblem(
                    "--fresh gooit alleen de ingebouwde database weg; GROEIKRACHT_DB_URL wijst naar een andere.");
    }

    private void tidyUpAfterCrash() {
        Server.endOrphan(serverDirectory());
        EmbeddedDatabase.endOrphan(settings.dataDirectory());
    }

    private void requireFreePorts() {
        Ports.requireFree(settings.address(), settings.httpPort(), "website", "GROEIKRACHT_HTTP_PORT");
        Ports.requireFree(
                settings.managementAddress(), settings.managementPort(), "beheer", "GROEIKRACHT_MANAGEMENT_PORT");
        if (settings.externalDatabase().isEmpty())
            Ports.requireFree("127.0.0.1", settings.databasePort(), "database", "GROEIKRACHT_DB_PORT");
    }

    private Database database() {
        var external = settings.externalDatabase();
        if (external.isPresent()) {
            say("Database controleren …");
            ExternalDatabase.prepare(external.get());
            return external.get();
        }
        say("Database starten …");
        var started = EmbeddedDatabase.start(settings.dataDirectory(), settings.databasePort());
        keep(() -> embedded = started, started);
        embedded.whenItEnds(() -> died("De database", embedded.lastLines(20)));
        return embedded.database();
    }

    /** Remembers a part that was started, or ends it when somebody asked to stop meanwhile. */
    private synchronized void keep(Runnable remember, AutoCloseable part) {
        remember.run();
        if (!stopping) return;
        try {
            part.close();
        } catch (Exception e) {
            throw new StartupProblem("Niet te stoppen: " + e.getMessage(), e);
        }
        throw new StartupProblem("Onderbroken.");
    }

    private void died(String part, String lastLines) {
        if (stopping) return;
        problem.compareAndSet(
                null,
                new StartupProblem(
                        "%s is onverwacht gestopt. Het einde van het logboek:%n%s".formatted(part, lastLines)));
        ended.countDown();
    }

    private Server.Place place() {
        return new Server.Place(
                project.resolve("ear/target/server"),
                project.resolve("ear/target/groeikracht.ear"),
                serverDirectory(),
                settings.address(),
                settings.httpPort(),
                settings.managementAddress(),
                settings.managementPort());
    }

    private Path serverDirectory() {
        return settings.dataDirectory().resolve("server");
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("GROEIKRACHT_DEMO", Boolean.toString(settings.demo()));
        environment.put("GROEIKRACHT_STATE_KEY", settings.stateKey().orElseGet(this::keptStateKey));
        return environment;
    }

    private String keptStateKey() {
        return new Secrets(settings.dataDirectory().resolve("secrets.properties")).of("faces.state");
    }

    private void holdDataDirectory() {
        var directory = settings.dataDirectory();
        try {
            Files.createDirectories(directory);
            if (Files.getFileStore(directory).getUsableSpace() < ROOM_NEEDED)
                throw new StartupProblem(
                        "De schijf van %s is (bijna) vol: er is 500 MB vrij nodig.".formatted(directory));
            var channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (Optional.ofNullable(channel.tryLock()).isEmpty()) throw new OverlappingFileLockException();
        } catch (OverlappingFileLockException e) {
            throw new StartupProblem("Groeikracht draait al met de gegevens in %s.".formatted(directory), e);
        } catch (IOException e) {
            throw new StartupProblem("In de map %s is niet te schrijven: %s".formatted(directory, e.getMessage()), e);
        }
    }

    private static void say(String line) {
        Console.say(line);
    }
}
