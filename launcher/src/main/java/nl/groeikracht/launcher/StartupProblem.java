package nl.groeikracht.launcher;

/** Something that keeps Groeikracht from running, in one line that tells the reader what to do about it. */
public class StartupProblem extends RuntimeException {
    public StartupProblem(String line) {
        super(line);
    }

    public StartupProblem(String line, Throwable cause) {
        super(line, cause);
    }
}
