package nl.groeikracht.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A program that runs beside the launcher. It gets a session of its own: Ctrl-C in the terminal reaches the launcher
 * only, which then stops its programs in the right order.
 */
final class ChildProcess {
    private static final List<List<String>> WAYS_TO_DETACH =
            List.of(List.of("setsid"), List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV or die $!", "--"));

    private static final int LINE_SHOWN = 300;

    private final Process process;
    private final Path log;

    private ChildProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(List<String> command, Map<String, String> environment, Path log, Path pidFile) {
        var detached = new ArrayList<>(prefixThatDetaches());
        detached.addAll(command);
        var builder = new ProcessBuilder(detached)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Command.nothing()))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Directories.makeRoomFor(log);
            var process = builder.start();
            Files.writeString(pidFile, Long.toString(process.pid()));
            return new ChildProcess(process, log);
        } catch (IOException e) {
            throw new StartupProblem("%s start niet: %s".formatted(command.get(0), e.getMessage()), e);
        }
    }

    private static List<String> prefixThatDetaches() {
        return WAYS_TO_DETACH.stream()
                .filter(way -> Command.exists(way.get(0)))
                .findFirst()
                .orElse(List.of());
    }

    /** Ends the program that an earlier, killed launcher left behind, if it still runs. */
    static void endOrphan(Path pidFile, String commandPart) {
        pidIn(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(handle -> commandLine(handle).contains(commandPart))
                .ifPresent(handle -> {
                    handle.destroy();
                    if (!endsWithin(handle, Duration.ofSeconds(30))) handle.destroyForcibly();
                    endsWithin(handle, Duration.ofSeconds(10));
                });
    }

    static Optional<Long> pidIn(Path pidFile) {
        if (!Files.exists(pidFile)) return Optional.empty();
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(text -> text.matches("\\d+"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static String commandLine(ProcessHandle handle) {
        var info = handle.info();
        return info.commandLine().orElseGet(() -> info.command().orElse(""));
    }

    static boolean endsWithin(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Asks the program to end; kills it when it takes too long. */
    void stop(Duration patience) {
        process.destroy();
        if (!endsWithin(process.toHandle(), patience)) kill();
    }

    /** Ends the program as a power cut would: nothing is tidied up. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        endsWithin(process.toHandle(), Duration.ofSeconds(10));
    }

    boolean endsWithin(Duration patience) {
        return endsWithin(process.toHandle(), patience);
    }

    void whenItEnds(Runnable action) {
        process.onExit().thenRun(action);
    }

    String lastLines(int count) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            var all = lines.map(line -> line.substring(0, Math.min(line.length(), LINE_SHOWN)))
                    .toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - count), all.size()));
        } catch (IOException e) {
            return "(geen logboek: %s)".formatted(e.getMessage());
        }
    }
}
