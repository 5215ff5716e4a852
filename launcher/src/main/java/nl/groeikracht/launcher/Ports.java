package nl.groeikracht.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports of this machine. */
public final class Ports {
    private Ports() {}

    /** A port that nobody listens on at this moment. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Refuses when somebody else listens on the port already. */
    static void requireFree(String address, int port, String purpose, String variable) {
        if (!isFree(address, port))
            throw new StartupProblem(
                    "Poort %d (%s) is al in gebruik. Stop het programma dat haar gebruikt, of kies een andere met %s."
                            .formatted(port, purpose, variable));
    }
}
