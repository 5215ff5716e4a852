package nl.groeikracht.blackbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What a person at a terminal starts, and reads. */
public final class Run implements AutoCloseable {
    /** Where {@code run} is. */
    public static final Path PROJECT = Path.of(System.getProperty("groeikracht.project", ".."))
            .toAbsolutePath()
            .normalize();

    private static final long MINUTES = 5;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final Thread reader;

    /** Starts the launcher on what has been built, as {@code run} does. */
    public static Run launcher(Map<String, String> environment, String... arguments) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "launcher/target/launcher.jar:launcher/target/lib/*",
                "nl.groeikracht.launcher.GroeikrachtMain"));
        words.addAll(List.of(arguments));
        return new Run(words, environment);
    }

    /** Starts any command in the project's directory. */
    public Run(List<String> words, Map<String, String> environment) {
        var builder = new ProcessBuilder(words).directory(PROJECT.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GROEIKRACHT_"));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader = new Thread(this::read, "read what it says");
        reader.start();
    }

    private void read() {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = output.readLine()) != null; ) hear(line);
        } catch (IOException e) {
            hear(e.toString());
        }
        synchronized (lines) {
            lines.notifyAll();
        }
    }

    private void hear(String line) {
        synchronized (lines) {
            lines.add(line);
            lines.notifyAll();
        }
    }

    /** Waits for a line with this text; gives it. */
    public String awaitLine(String part) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        Predicate<String> wanted = line -> line.contains(part);
        synchronized (lines) {
            while (lines.stream().noneMatch(wanted)) {
                if (!reader.isAlive() || System.nanoTime() > end)
                    throw new AssertionError("It never said \"%s\" but:%n%s".formatted(part, String.join("\n", lines)));
                lines.wait(1000);
            }
            return lines.stream().filter(wanted).findFirst().orElseThrow();
        }
    }

    /** What Ctrl-C does. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("bash", "-c", "kill -INT " + process.pid())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Kills it without any chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for the end; gives the exit code. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) throw new AssertionError("It does not end:\n" + output());
        reader.join(TimeUnit.MINUTES.toMillis(1));
        return process.exitValue();
    }

    /** All that it said until now. */
    public String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
