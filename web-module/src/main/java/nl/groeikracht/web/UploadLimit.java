package nl.groeikracht.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Brings who sends more at once than the server takes back to the page, which says what to do. */
@WebFilter({"/aanvraag/bijlagen", "/status/aanvullen"})
public class UploadLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** A little less than the server's own limit, which can only break off. */
    private static final long MOST = 55L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST) {
            var query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
            response.sendRedirect(request.getRequestURI() + "?" + query + Uploads.TOO_MUCH + "=ja");
        } else {
            chain.doFilter(request, response);
        }
    }
}
