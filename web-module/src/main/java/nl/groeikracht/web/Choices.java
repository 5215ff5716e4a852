package nl.groeikracht.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a visitor chooses by a link and then keeps: the language ({@code ?taal=en}) and the municipality
 * ({@code ?gemeente=heemskerk}). Kept in a cookie, so that no session is needed.
 */
public class Choices extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String LANGUAGE = "taal";
    static final String MUNICIPALITY = "gemeente";

    private static final Map<String, Pattern> VALID =
            Map.of(LANGUAGE, Pattern.compile("nl|en"), MUNICIPALITY, Pattern.compile("[a-z0-9-]{2,60}"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("GET".equals(request.getMethod()) && request.getQueryString() != null) {
            VALID.keySet()
                    .forEach(name -> asked(request, name)
                            .filter(value -> !kept(request, name).equals(Optional.of(value)))
                            .ifPresent(value -> response.addCookie(cookie(name, value, request.isSecure()))));
        }
        chain.doFilter(request, response);
    }

    /** What is chosen by this page's address, or else was chosen earlier. */
    static Optional<String> chosen(HttpServletRequest request, String name) {
        return Stream.of(asked(request, name), kept(request, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> asked(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getQueryString() == null ? null : request.getParameter(name))
                .filter(value -> VALID.get(name).matcher(value).matches());
    }

    private static Optional<String> kept(HttpServletRequest request, String name) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> VALID.get(name).matcher(value).matches())
                .findFirst();
    }

    private static Cookie cookie(String name, String value, boolean secure) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
