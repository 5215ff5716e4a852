package nl.groeikracht.web.distribution;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeikracht.bpmn.DistributionProcess;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** A round has a case number too; whoever looks it up comes to its own page. */
@WebFilter({"/werk/zaak", "/werk/vervolg"})
public class RoundAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseCards cards;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var number = request.getParameter("nummer");
        if (isRound(number)) {
            response.sendRedirect(request.getContextPath() + "/werk/ronde?nummer=" + CaseNumber.of(number));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A mistyped number is for the page itself to answer. */
    private boolean isRound(String number) {
        try {
            return number != null
                    && cards.find(CaseNumber.of(number))
                            .filter(card -> card.kind().equals(DistributionProcess.KEY))
                            .isPresent();
        } catch (NotFound mistyped) {
            return false;
        }
    }
}
