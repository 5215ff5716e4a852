package nl.groeikracht.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What {@code ./run} starts: brings everything up, tells where it is, and waits for Ctrl-C. */
public final class GroeikrachtMain {
    private static final int INTERRUPTED = 130;

    private final Settings settings;
    private final Groeikracht groeikracht;
    private final long begin = System.nanoTime();

    private GroeikrachtMain(Settings settings) {
        this.settings = settings;
        this.groeikracht = new Groeikracht(settings, Path.of("").toAbsolutePath());
    }

    public static void main(String[] arguments) {
        System.exit(new GroeikrachtMain(new Settings(System.getenv())).run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        stopWhenAsked();
        try {
            groeikracht.start(arguments.contains("--fresh"));
            welcome();
            groeikracht.awaitEnd();
            Console.say("Gestopt. De gegevens staan in %s.".formatted(settings.dataDirectory()));
            return 0;
        } catch (StartupProblem e) {
            if (groeikracht.isStopping()) return INTERRUPTED;
            Console.complain(e.getMessage());
            groeikracht.stop();
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return INTERRUPTED;
        }
    }

    private void stopWhenAsked() {
        var asked = new AtomicBoolean();
        Signals.onRequestToStop(() -> {
            if (asked.getAndSet(true)) {
                groeikracht.kill();
                Runtime.getRuntime().halt(INTERRUPTED);
            }
            new Thread(groeikracht::stop, "stop").start();
        });
        Runtime.getRuntime().addShutdownHook(new Thread(groeikracht::stop, "stop at the end"));
    }

    private void welcome() {
        Console.say("");
        Console.say("Groeikracht draait (na %d s): %s"
                .formatted(Duration.ofNanos(System.nanoTime() - begin).toSeconds(), groeikracht.address()));
        Console.say("Gezondheid en metingen:    %shealth  %sprometheus"
                .formatted(groeikracht.management(), groeikracht.management()));
        if (settings.demo()) Console.say(demoUsers());
        Console.say("Stoppen: Ctrl-C");
    }

    private static String demoUsers() {
        try (var text = GroeikrachtMain.class.getResourceAsStream("demo-users.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
