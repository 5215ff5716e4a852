package nl.groeikracht.municipality;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody with a browser of their own, who signs in on the login page of the server that the test runs in. */
final class Visitor {
    private static final URI SITE = URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port"));

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Tries to sign in; gives the page that comes of it. */
    static String signIn(String username, String password) throws IOException, InterruptedException {
        return new Visitor().tryToSignIn(username, password);
    }

    /** True when this name and this password give access to the pages for staff. */
    static boolean comesIn(String username, String password) throws IOException, InterruptedException {
        return signIn(username, password).contains("action=\"/uitloggen\"");
    }

    private String tryToSignIn(String username, String password) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(SITE.resolve("/werk")).build());
        var form = "j_username=%s&j_password=%s".formatted(encoded(username), encoded(password));
        return send(HttpRequest.newBuilder(SITE.resolve("/j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, BodyHandlers.ofString()).body();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
