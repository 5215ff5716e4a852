package nl.groeikracht.web.programme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.programme.Lessons;
import nl.groeikracht.web.Download;
import nl.groeikracht.web.Texts;

/** The lessons as they are filtered, to save. */
@WebServlet("/werk/lessen.csv")
public class LessonsExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Lessons lessons;

    @Inject
    transient LessonFilter filter;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var file = CsvFile.withColumns("Datum", "Gemeente", "Programma", "Thema", "Les", "Waar komt dit vandaan?");
        lessons.export(filter.query())
                .forEach(lesson -> file.row(
                        lesson.learntOn(),
                        lesson.municipality(),
                        lesson.programmeName(),
                        lesson.theme(),
                        lesson.words(),
                        texts.get("programme", "lesson.source." + lesson.source())));
        Download.list(response, "lessen.csv", CsvFile.MEDIA_TYPE, file.toBytes());
    }
}
