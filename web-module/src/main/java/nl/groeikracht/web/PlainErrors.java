package nl.groeikracht.web;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeikracht.shared.NotFound;

/** The same answers as {@link PageExceptions}, for what is no Faces page: downloads and filters. */
public class PlainErrors extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException problem) {
            if (response.isCommitted()) {
                throw problem;
            }
            response.reset();
            if (PageExceptions.find(problem, NotFound.class) != null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (PageExceptions.find(problem, EJBAccessException.class) != null) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                request.setAttribute(Failures.REFERENCE, Failures.log(problem));
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }
}
