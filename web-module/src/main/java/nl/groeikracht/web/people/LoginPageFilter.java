package nl.groeikracht.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import nl.groeikracht.municipality.SignIn;

/**
 * The server forwards to the login page from whatever was asked: a page, a form that was sent after the session had
 * ended, or a failed attempt. The login page must not mistake that form for its own, so it sees a plain GET. A failed
 * attempt is counted here.
 */
public class LoginPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String OCCASION = "groeikracht.login.occasion";
    static final String USERNAME = "groeikracht.login.username";

    enum Occasion {
        PAGE_ASKED,
        FORM_SENT,
        FAILED,
        LOCKED
    }

    @Inject
    transient SignIn signIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(OCCASION, occasion(request));
        chain.doFilter(new PlainGet(request), response);
    }

    private Occasion occasion(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return Occasion.PAGE_ASKED;
        }
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        if (!asked.endsWith("/j_security_check")) {
            return Occasion.FORM_SENT;
        }
        var username = request.getParameter("j_username");
        if (username == null || username.isBlank()) {
            return Occasion.FAILED;
        }
        request.setAttribute(USERNAME, username);
        signIn.failed(username);
        return signIn.isLocked(username) ? Occasion.LOCKED : Occasion.FAILED;
    }

    private static final class PlainGet extends HttpServletRequestWrapper {

        PlainGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
