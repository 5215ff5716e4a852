package nl.groeikracht.web.distribution;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.distribution.DistributionOverview;
import nl.groeikracht.distribution.RoundView;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Download;

/** The result of a round, and the report of its draw, to save. */
@WebServlet({"/werk/ronde/uitkomst.csv", "/werk/ronde/loting.csv"})
public class RoundExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DistributionOverview overview;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var round = overview.read(CaseNumber.of(request.getParameter("nummer")));
        boolean draw = request.getServletPath().endsWith("loting.csv") && round.draw() != null;
        var name = (draw ? "loting-" : "uitkomst-") + round.number() + ".csv";
        Download.list(response, name, CsvFile.MEDIA_TYPE, (draw ? draw(round) : result(round)).toBytes());
    }

    private static CsvFile result(RoundView round) {
        var file = CsvFile.withColumns(
                "Plaats", "Zaak", "Aanvraag", "Compleet op", "Score", "Gevraagd", "Krijgt", "Doet niet mee");
        round.participants()
                .forEach(one -> file.row(
                        one.place(),
                        one.number(),
                        one.title(),
                        one.completeOn(),
                        one.score(),
                        one.asked(),
                        round.isRanked() ? one.share() : null,
                        one.excluded()));
        return file;
    }

    private static CsvFile draw(RoundView round) {
        var draw = round.draw();
        var file = CsvFile.withColumns("Gegeven", "Waarde");
        file.row("Ronde", round.number());
        file.row("SHA-256 van de lijst", round.participantsHash());
        file.row("SHA-256 van het geheim", round.secretHash());
        file.row("Geheim", draw.secret());
        file.row("Getuige", draw.witness());
        file.row("Woorden van de getuige", draw.witnessWord());
        file.row("Zaad", draw.seed());
        file.row("Geloot door", draw.drawnBy());
        file.row("Geloot op", draw.at());
        draw.lots().forEach(lot -> file.row("Plaats " + lot.place() + ": " + lot.number(), lot.value()));
        return file;
    }
}
