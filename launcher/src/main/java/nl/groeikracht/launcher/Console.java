package nl.groeikracht.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person at the terminal reads. */
final class Console {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERROR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String line) {
        OUT.println(line);
    }

    static void complain(String line) {
        ERROR.println("FOUT: " + line);
    }
}
