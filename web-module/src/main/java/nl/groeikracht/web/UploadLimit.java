package nl.groeikracht.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings who sends more at once than the server takes back to the page, which says what to do. */
@WebFilter({"/aanvraag/bijlagen", "/status/aanvullen"})
public class UploadLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern KEY = Pattern.compile("(?:concept|sleutel)=[A-Za-z0-9_-]{1,60}");

    /** A little less than the server's own limit, which can only break off. */
    private static final long MOST = 55L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST) {
            response.sendRedirect(request.getRequestURI() + "?" + Uploads.TOO_MUCH + "=ja" + keys(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The secret keys that name the draft or the request: without them there is no page to come back to. */
    private static String keys(HttpServletRequest request) {
        return Pattern.compile("&")
                .splitAsStream(Optional.ofNullable(request.getQueryString()).orElse(""))
                .filter(KEY.asMatchPredicate())
                .map(pair -> "&" + pair)
                .collect(Collectors.joining());
    }
}
