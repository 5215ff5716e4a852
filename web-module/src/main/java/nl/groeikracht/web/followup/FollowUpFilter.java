package nl.groeikracht.web.followup;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeikracht.casework.CaseDossier;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** Every case number can be looked up at the same address; a follow-up case has its page elsewhere. */
@WebFilter("/werk/zaak")
public class FollowUpFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseDossier dossier;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var number = request.getParameter("nummer");
        if (isFollowUp(number)) {
            response.sendRedirect(request.getContextPath() + "/werk/vervolg?nummer=" + CaseNumber.of(number));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A mistyped number is for the page itself to answer. */
    private boolean isFollowUp(String number) {
        try {
            return number != null && dossier.isFollowUp(CaseNumber.of(number));
        } catch (NotFound mistyped) {
            return false;
        }
    }
}
