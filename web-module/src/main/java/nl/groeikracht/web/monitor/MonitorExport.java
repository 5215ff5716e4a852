package nl.groeikracht.web.monitor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.bpmn.SubsidyRequestProcess;
import nl.groeikracht.document.CsvFile;
import nl.groeikracht.monitoring.Figures;
import nl.groeikracht.monitoring.MonitorScope;
import nl.groeikracht.monitoring.Monitoring;
import nl.groeikracht.web.Download;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;

/** The figures of the overview as a file for a spreadsheet: one line a figure. */
@WebServlet(MonitorExport.PATH)
public class MonitorExport extends HttpServlet {

    static final String PATH = "/werk/overzicht.csv";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Monitoring monitoring;

    @Inject
    transient Site site;

    @Inject
    transient Format format;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var scope = new MonitorFilter(site.getMunicipality().gmCode(), request::getParameter, format.today()).scope();
        var file = CsvFile.withColumns("Onderdeel", "Wat", "Cijfer", "Waarde", "Van", "Tot en met");
        new Lines(file, scope).all();
        Download.list(response, "overzicht.csv", CsvFile.MEDIA_TYPE, file.toBytes());
    }

    private final class Lines {

        private final CsvFile file;
        private final MonitorScope scope;

        private Lines(CsvFile file, MonitorScope scope) {
            this.file = file;
            this.scope = scope;
        }

        private void all() {
            figures(monitoring.figures(scope));
            monitoring.weeks(scope).forEach(week -> {
                line("Week", week.monday(), "Binnengekomen", week.received());
                line("Week", week.monday(), "Afgehandeld", week.closed());
                line("Week", week.monday(), "Open aan het eind", week.open());
            });
            monitoring.ages(scope).forEach(age -> line("Leeftijd", "band " + age.key(), "Open zaken", age.cases()));
            monitoring.byArea(scope).forEach(area -> {
                line("Gebied", area.key(), "Aanvragen", area.cases());
                line("Gebied", area.key(), "Gevraagd", area.asked());
            });
            monitoring.byTheme(scope).forEach(theme -> {
                line("Thema", theme.key(), "Aanvragen", theme.cases());
                line("Thema", theme.key(), "Gevraagd", theme.asked());
            });
            steps();
            money();
        }

        private void figures(Figures figures) {
            line("Totaal", "", "Binnengekomen", figures.received());
            line("Totaal", "", "Afgehandeld", figures.closed());
            line("Totaal", "", "Open", figures.open());
            line("Totaal", "", "Te laat (nu)", figures.late());
            line("Totaal", "", "Doorlooptijd in dagen, helft", figures.medianDays());
            line("Totaal", "", "Doorlooptijd in dagen, 9 van 10", figures.p90Days());
            line("Totaal", "", "Besloten", figures.decided());
            line("Totaal", "", "Besloten binnen de termijn", figures.decidedInTime());
        }

        private void steps() {
            monitoring.steps(scope, SubsidyRequestProcess.KEY).forEach(step -> {
                line("Stap", step.name(), "Open", step.running());
                line("Stap", step.name(), "Te laat", step.late());
                line("Stap", step.name(), "Klaar", step.done());
                line("Stap", step.name(), "Wachten in dagen, helft", step.waitMedian());
                line("Stap", step.name(), "Wachten in dagen, 9 van 10", step.waitP90());
                line("Stap", step.name(), "Werken in dagen, helft", step.workMedian());
                line("Stap", step.name(), "Werken in dagen, 9 van 10", step.workP90());
            });
        }

        private void money() {
            monitoring.money(scope).forEach(figures -> {
                var scheme = figures.scheme().name();
                line("Geld", scheme, "Gevraagd", figures.asked());
                line("Geld", scheme, "Toegekend", figures.granted());
                line("Geld", scheme, "Betaald", figures.paid());
                line("Geld", scheme, "Plafond (nu)", figures.state().ceiling());
                line("Geld", scheme, "Gereserveerd (nu)", figures.state().reserved());
                line("Geld", scheme, "Over (nu)", figures.state().left());
            });
        }

        private void line(String part, Object what, String figure, Object value) {
            file.row(part, what, figure, value, scope.from(), scope.through());
        }
    }
}
