package nl.groeikracht.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeikracht.support.SupportTracking;

/** Residents follow everything they asked at one address; the key of a request for help leads to its own page. */
@WebFilter("/status")
public class HelpStatusFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SupportTracking tracking;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = request.getParameter("sleutel");
        if (key != null && tracking.knows(key.strip())) {
            response.sendRedirect(request.getContextPath() + "/hulp/status?sleutel=" + key.strip());
        } else {
            chain.doFilter(request, response);
        }
    }
}
