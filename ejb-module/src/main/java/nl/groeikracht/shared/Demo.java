package nl.groeikracht.shared;

/** Whether this is a demonstration or training system: invented data, time that can be moved, mail that stays inside. */
public final class Demo {

    private Demo() {}

    /** True with {@code GROEIKRACHT_DEMO=true} in the environment or {@code -Dgroeikracht.demo=true}. */
    public static boolean isOn() {
        return Boolean.parseBoolean(System.getProperty("groeikracht.demo", System.getenv("GROEIKRACHT_DEMO")));
    }
}
