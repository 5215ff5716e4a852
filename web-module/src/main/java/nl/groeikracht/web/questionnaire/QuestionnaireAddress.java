package nl.groeikracht.web.questionnaire;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeikracht.questionnaire.ShortCode;
import nl.groeikracht.shared.NotFound;

/** The short address on a flyer, {@code /vragenlijst/K7QP4MRT}: shows the page of that questionnaire. */
@WebServlet("/vragenlijst/*")
public class QuestionnaireAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var code = ShortCode.of(path).orElseThrow(() -> new NotFound("questionnaire", path));
        request.getRequestDispatcher("/vragenlijst?code=" + code).forward(request, response);
    }
}
