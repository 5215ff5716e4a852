package nl.groeikracht.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeikracht.municipality.SignIn;

/** Remembers that someone signed in: once per session, at the first page that shows it. */
public class FirstPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String SEEN = "groeikracht.signedIn";

    @Inject
    transient SignIn signIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var user = request.getUserPrincipal();
        if (user != null && !user.getName().equals(request.getSession().getAttribute(SEEN))) {
            signIn.succeeded(user.getName());
            request.getSession().setAttribute(SEEN, user.getName());
        }
        chain.doFilter(request, response);
    }
}
