package nl.groeikracht.web.questionnaire;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.questionnaire.QuestionnairePrint;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.web.Download;

/** What a guide prints or saves of a questionnaire. */
@WebServlet("/werk/team-vragenlijst/bestand")
public class QuestionnaireFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient QuestionnairePrint print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var id = id(request.getParameter("id"));
        var what = String.valueOf(request.getParameter("soort"));
        switch (what) {
            case "flyer" -> Download.letter(response, "flyer.pdf", print.flyer(id));
            case "strookjes" -> Download.letter(response, "codes.pdf", print.slips(id));
            case "uitkomst" -> Download.letter(response, "uitkomst.pdf", print.results(id));
            case "codes" -> Download.list(response, "codes.csv", CsvFile.MEDIA_TYPE, print.codes(id));
            default -> throw new NotFound("file of a questionnaire", what);
        }
    }

    private static long id(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException none) {
            throw new NotFound("questionnaire", String.valueOf(typed));
        }
    }
}
