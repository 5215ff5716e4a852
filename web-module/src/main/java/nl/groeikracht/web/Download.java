package nl.groeikracht.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Sends a file to the browser, with no rights of its own: no script, no frame, never as another type than it is. */
public final class Download {

    private static final String NO_RIGHTS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private Download() {}

    /** A file of which others made the content: kept by the browser as a file; only a picture is shown. */
    public static void foreign(HttpServletResponse response, String name, String mediaType, byte[] content) {
        response.setHeader("Content-Security-Policy", NO_RIGHTS + "; sandbox");
        send(response, mediaType.startsWith("image/") ? "inline" : "attachment", name, mediaType, content);
    }

    /** A letter that we made ourselves: shown in the browser. (A sandbox would keep the browser from showing it.) */
    public static void letter(HttpServletResponse response, String name, byte[] pdf) {
        response.setHeader("Content-Security-Policy", NO_RIGHTS + "; object-src 'self'");
        send(response, "inline", name, "application/pdf", pdf);
    }

    /** A list to save: CSV or the like. */
    public static void list(HttpServletResponse response, String name, String mediaType, byte[] content) {
        response.setHeader("Content-Security-Policy", NO_RIGHTS + "; sandbox");
        send(response, "attachment", name, mediaType, content);
    }

    private static void send(
            HttpServletResponse response, String disposition, String name, String mediaType, byte[] content) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition + "; " + fileName(name));
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        try {
            response.getOutputStream().write(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Plain for old programs, and as it really is (RFC 6266). */
    private static String fileName(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._-]", "_");
        var real = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "filename=\"" + plain + "\"; filename*=UTF-8''" + real;
    }
}
