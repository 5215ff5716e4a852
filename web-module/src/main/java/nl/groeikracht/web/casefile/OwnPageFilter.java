package nl.groeikracht.web.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.groeikracht.bpmn.ActionProcess;
import nl.groeikracht.bpmn.DistributionProcess;
import nl.groeikracht.bpmn.GrowthCycleProcess;
import nl.groeikracht.bpmn.ProgrammeProcess;
import nl.groeikracht.bpmn.SupportRequestProcess;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** A round, a team, an action and a programme have a case number too; whoever looks one up comes to its own page. */
@WebFilter({"/werk/zaak", "/werk/vervolg"})
public class OwnPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            DistributionProcess.KEY, "/werk/ronde",
            GrowthCycleProcess.KEY, "/werk/team",
            ActionProcess.KEY, "/werk/actie",
            ProgrammeProcess.KEY, "/werk/programma",
            SupportRequestProcess.KEY, "/werk/hulpvraag");

    @Inject
    transient CaseCards cards;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var card = card(request.getParameter("nummer"));
        var page = card.map(CaseCard::kind).map(PAGES::get);
        if (page.isPresent()) {
            response.sendRedirect(request.getContextPath() + page.get() + "?nummer="
                    + card.get().number());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A mistyped number is for the page itself to answer. */
    private Optional<CaseCard> card(String number) {
        try {
            return number == null ? Optional.empty() : cards.find(CaseNumber.of(number));
        } catch (NotFound mistyped) {
            return Optional.empty();
        }
    }
}
