package nl.groeikracht.launcher;

import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Listens to Ctrl-C. Java's shutdown hooks hear the first one only, and the second one must be heard too; the class
 * that can do that is in every JDK but not in its specification, hence the reflection.
 */
final class Signals {
    private Signals() {}

    /** Runs the action, on a thread of the JVM, at each request to stop. */
    static void onRequestToStop(Runnable action) {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handlerType = Class.forName("sun.misc.SignalHandler");
            var handler = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) action.run();
                        return null;
                    });
            for (var name : List.of("INT", "TERM"))
                signal.getMethod("handle", signal, handlerType)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), handler);
        } catch (ReflectiveOperationException e) {
            Runtime.getRuntime().addShutdownHook(new Thread(action));
        }
    }
}
