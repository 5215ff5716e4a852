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
import org.camunda.bpm.engine.ProcessEngines;

/** Lets a test outside the server begin a case by an earlier version of the model, and go on with it later. */
@WebServlet({"/old", "/complete"})
public class OldModelRemote extends HttpServlet {
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
        if (request.getServletPath().equals("/old")) {
            deployEarlierModel();
            var town = SubsidyTown.found(euros(10_000));
            return town.town.gmCode() + " "
                    + town.submitted(euros(500), Channel.POST).caseNumber();
        }
        var town = new SubsidyTown(new Town(request.getParameter("town")), 0);
        town.completed(CaseNumber.of(request.getParameter("case")));
        return "complete";
    }

    private static void deployEarlierModel() {
        ProcessEngines.getProcessEngine("groeikracht")
                .getRepositoryService()
                .createDeployment()
                .name("groeikracht")
                .addInputStream(
                        "bpmn/subsidy-request.bpmn", OldModelRemote.class.getResourceAsStream("/earlier-model.bpmn"))
                .deploy();
    }
}
