package nl.groeikracht.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.groeikracht.municipality.Confidentiality;

/** Shows nothing of the work to who has not promised yet to keep it confidential (Awb 2:5). Asked once per session. */
public class ConfidentialityFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String DECLARED = "groeikracht.confidential";

    @Inject
    transient Confidentiality confidentiality;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var user = request.getUserPrincipal();
        if (user == null || isPromise(request) || isDeclared(request, user.getName())) {
            chain.doFilter(request, response);
            return;
        }
        response.sendRedirect(ConfidentialityPage.PATH + "?" + ConfidentialityPage.TO + "="
                + URLEncoder.encode(asked(request), StandardCharsets.UTF_8));
    }

    private static boolean isPromise(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ConfidentialityPage.PATH);
    }

    private boolean isDeclared(HttpServletRequest request, String username) {
        var session = request.getSession();
        if (!username.equals(session.getAttribute(DECLARED)) && confidentiality.isDeclaredBy(username)) {
            session.setAttribute(DECLARED, username);
        }
        return username.equals(session.getAttribute(DECLARED));
    }

    /** The page to go on with afterwards; a form that was sent cannot be sent again. */
    private static String asked(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return ConfidentialityPage.START;
        }
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }
}
