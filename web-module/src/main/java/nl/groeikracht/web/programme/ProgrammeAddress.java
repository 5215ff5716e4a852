package nl.groeikracht.web.programme;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeikracht.bpmn.ProgrammeProcess;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** A programme has a case number too; whoever looks it up comes to its own page. */
@WebFilter({"/werk/zaak", "/werk/vervolg"})
public class ProgrammeAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseCards cards;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var number = request.getParameter("nummer");
        if (isProgramme(number)) {
            response.sendRedirect(request.getContextPath() + "/werk/programma?nummer=" + CaseNumber.of(number));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A mistyped number is for the page itself to answer. */
    private boolean isProgramme(String number) {
        try {
            return number != null
                    && cards.find(CaseNumber.of(number))
                            .filter(card -> card.kind().equals(ProgrammeProcess.KEY))
                            .isPresent();
        } catch (NotFound mistyped) {
            return false;
        }
    }
}
