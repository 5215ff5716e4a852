package nl.groeikracht.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A short command of the operating system: run it, wait for it, look at how it ended. */
record Command(List<String> words, int exitCode, String output) {
    static Command run(List<String> words) {
        return run(words, Map.of());
    }

    static Command run(List<String> words, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()));
            builder.environment().putAll(environment);
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(words, process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Command(words, 127, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Command(words, 130, "onderbroken");
        }
    }

    static boolean exists(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /** A file with nothing in it: the input of a program that must not read the terminal. */
    static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    void require(String what) {
        if (!succeeded()) throw new StartupProblem("%s (code %d): %s".formatted(what, exitCode, output));
    }
}
