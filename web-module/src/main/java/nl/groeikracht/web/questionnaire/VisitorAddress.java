package nl.groeikracht.web.questionnaire;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * From where a visitor comes. Behind a proxy of our own it is what that proxy says: the last address of
 * {@code X-Forwarded-For}, because what stands before it anyone can have written.
 */
final class VisitorAddress {

    private VisitorAddress() {}

    static String of(HttpServletRequest request) {
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || forwarded.isBlank() || !isOurs(request.getRemoteAddr())) {
            return request.getRemoteAddr();
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** On this machine or in a private network, where the proxy stands. */
    private static boolean isOurs(String address) {
        try {
            var peer = InetAddress.getByName(address);
            return peer.isLoopbackAddress() || peer.isSiteLocalAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
