package nl.groeikracht.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL of our own: a child process that keeps its data in one directory and listens on loopback only. The
 * directory outlives it, also when it is killed.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUPERUSER = "postgres";

    private final Path cluster;
    private final Path log;
    private final int port;
    private final Secrets secrets;
    private final PostgresBinaries binaries;
    private final ChildProcess process;
    private final Database database;

    /**
     * Starts the database.
     *
     * @param directory keeps the data and the passwords, between starts too
     * @param port on loopback
     */
    public static EmbeddedDatabase start(Path directory, int port) {
        return start(directory, directory, port);
    }

    /** Starts the database with its programs in a directory that several databases share. */
    public static EmbeddedDatabase start(Path directory, Path programs, int port) {
        return new EmbeddedDatabase(directory.toAbsolutePath(), programs.toAbsolutePath(), port);
    }

    private EmbeddedDatabase(Path directory, Path programs, int port) {
        this.cluster = directory.resolve("postgres");
        this.log = directory.resolve("log").resolve("postgres.log");
        this.port = port;
        this.secrets = new Secrets(directory.resolve("secrets.properties"));
        this.binaries = programsIn(programs);
        prepare();
        this.process = ChildProcess.start(
                binaries.command("postgres", "-D", cluster.toString()),
                binaries.environment(),
                log,
                directory.resolve("postgres.pid"));
        this.database = new Database(
                url("groeikracht"),
                new Database.Login("groeikracht", secrets.of("database.application")),
                new Database.Login("groeikracht_owner", secrets.of("database.owner")));
        try {
            awaitConnections();
            new DatabaseSetup(url(SUPERUSER), superuser(), database).run();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public Database database() {
        return database;
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

    /** Ends the database as a power cut would. */
    public void kill() {
        process.kill();
    }

    /** Breaks the connections that are open and ends the database; what is committed is kept. */
    @Override
    public void close() {
        if (!process.isRunning()) return;
        binaries.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-W");
        if (!process.endsWithin(PATIENCE)) process.kill();
    }

    /** A killed launcher leaves its database running; a killed machine leaves a note about a process that is gone. */
    static void endOrphan(Path directory) {
        if (!Files.exists(directory.resolve("postgres/postmaster.pid"))) return;
        try {
            endOrphan(directory.resolve("postgres"), programsIn(directory));
        } catch (IOException e) {
            throw new StartupProblem(
                    "De vorige database in %s is niet op te ruimen: %s".formatted(directory, e.getMessage()), e);
        }
    }

    /** Throws the data of a database away that does not run. */
    public static void discard(Path directory) {
        try {
            Directories.delete(directory.resolve("postgres"));
        } catch (IOException e) {
            throw new StartupProblem("%s is niet te verwijderen: %s".formatted(directory, e.getMessage()), e);
        }
    }

    private static PostgresBinaries programsIn(Path directory) {
        return new PostgresBinaries(directory.resolve("postgres-programs"));
    }

    private void prepare() {
        try {
            Directories.makeRoomFor(log);
            if (Files.isDirectory(cluster)) requireSameVersion();
            else create();
            endOrphan(cluster, binaries);
            configure();
        } catch (IOException e) {
            throw new StartupProblem(
                    "De database in %s is niet klaar te zetten: %s".formatted(cluster, e.getMessage()), e);
        }
    }

    /** Builds the files elsewhere and moves them when they are whole: a start that is cut short leaves no half database. */
    private void create() throws IOException {
        var draft = cluster.resolveSibling("postgres.new");
        Directories.delete(draft);
        Files.createDirectory(draft);
        var password = Directories.privateFile(draft.resolveSibling("postgres.password"));
        Files.writeString(password, secrets.of("database.superuser"), StandardOpenOption.WRITE);
        binaries.giveAccess(draft);
        binaries.giveAccess(password);
        binaries.run(
                        "initdb",
                        "-D",
                        draft.toString(),
                        "-U",
                        SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--no-sync")
                .require("PostgreSQL maakt geen database aan");
        Files.delete(password);
        Directories.replace(draft, cluster);
    }

    private void requireSameVersion() throws IOException {
        var data = Files.readString(cluster.resolve("PG_VERSION")).strip();
        var program = binaries.run("postgres", "--version").output().replaceAll(".*\\) (\\d+).*", "$1");
        if (!data.equals(program))
            throw new StartupProblem(
                    "De gegevens in %s zijn van PostgreSQL %s, dit programma heeft versie %s. Zet ze over met pg_dump, of begin opnieuw met --fresh."
                            .formatted(cluster, data, program));
    }

    private void configure() throws IOException {
        Files.writeString(cluster.resolve("postgresql.auto.conf"), """
                # Written by the launcher at each start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 120
                shared_buffers = '128MB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                """.formatted(port));
        binaries.giveAccess(cluster);
    }

    private static void endOrphan(Path cluster, PostgresBinaries binaries) throws IOException {
        var note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) return;
        var isPostgres = ChildProcess.pidIn(note)
                .flatMap(ProcessHandle::of)
                .filter(handle -> ChildProcess.commandLine(handle).contains("postgres"))
                .isPresent();
        if (isPostgres)
            binaries.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast")
                    .require("Een eerder gestarte database in %s stopt niet".formatted(cluster));
        Files.deleteIfExists(note);
    }

    private void awaitConnections() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isRunning() || System.nanoTime() > end)
                throw new StartupProblem("De database start niet:\n" + lastLines(10));
            Patience.aMoment();
        }
    }

    private boolean answers() {
        try (var connection = connectAsSuperuser()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(
                url(SUPERUSER), superuser().user(), superuser().password());
    }

    private Database.Login superuser() {
        return new Database.Login(SUPERUSER, secrets.of("database.superuser"));
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name);
    }
}
