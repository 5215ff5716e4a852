package nl.groeikracht.web.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import nl.groeikracht.document.StoredDocument;

/**
 * Hands a document to a browser. Only what a browser shows without running anything is shown; the rest is saved. The
 * caller has checked that this visitor may have it.
 */
public final class Download {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    private Download() {}

    public static void send(StoredDocument document, HttpServletResponse response) throws IOException {
        var info = document.info();
        send(info.fileName(), info.mediaType(), document.content(), response);
    }

    public static void send(String fileName, String mediaType, byte[] content, HttpServletResponse response)
            throws IOException {
        response.setContentType(mediaType.startsWith("text/") ? "text/plain; charset=UTF-8" : mediaType);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(fileName, SHOWN.contains(mediaType)));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(content);
    }

    /** The name twice: for browsers of today, and in plain letters for whatever else reads it (RFC 6266). */
    static String disposition(String fileName, boolean shown) {
        var plain = Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._-]", "_");
        var whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return (shown ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
