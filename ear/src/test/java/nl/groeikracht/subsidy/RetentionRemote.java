package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.retention.DestructionLists;
import nl.groeikracht.shared.CaseNumber;

/** Lets a test outside the server, which is about to kill it, have dossiers destroyed inside. */
@WebServlet({"/listed", "/started"})
public class RetentionRemote extends HttpServlet {
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
        if (request.getServletPath().equals("/listed")) {
            var town = ForgettableTown.found();
            var first = town.withdrawn();
            var second = town.withdrawn();
            ForgettableTown.longAgo(first, 2);
            ForgettableTown.longAgo(second, 2);
            return town.gmCode() + " " + town.approvedList() + " " + first + " " + second;
        }
        var list = CaseNumber.of(request.getParameter("list"));
        var administrator = new Town(request.getParameter("town")).person("administrator");
        as(administrator, () -> the(DestructionLists.class).start(list));
        return "started";
    }
}
