package nl.groeikracht.launcher;

/** Waiting a little before looking again. */
final class Patience {
    private Patience() {}

    static void aMoment() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupProblem("Onderbroken.", e);
        }
    }
}
