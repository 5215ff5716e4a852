package nl.groeikracht.subsidy;

import static nl.groeikracht.shared.Money.euros;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.shared.CaseNumber;

/** Lets a test outside the server, which is about to kill it, do things inside. */
@WebServlet({"/assessed", "/decided"})
public class SubsidyRemote extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.getWriter().print(answer(request));
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private static String answer(HttpServletRequest request) throws Exception {
        if (request.getServletPath().equals("/assessed")) {
            var town = SubsidyTown.found(euros(10_000));
            return town.town.gmCode() + " "
                    + town.assessed(euros(500), Channel.POST).caseNumber();
        }
        var town = new SubsidyTown(new Town(request.getParameter("town")), 0);
        town.granted(CaseNumber.of(request.getParameter("case")), euros(500));
        return "decided";
    }
}
