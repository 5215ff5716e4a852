package nl.groeikracht.web.monitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.monitoring.CaseLine;
import nl.groeikracht.monitoring.CasePage;
import nl.groeikracht.monitoring.Monitoring;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;

/** Exactly the cases that a figure of the overview counts. */
@Named
@RequestScoped
public class CasesPage {

    private static final int SIZE = 50;

    @Inject
    Monitoring monitoring;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private MonitorFilter filter;
    private CaseSelection selection;
    private CasePage page;

    @PostConstruct
    void load() {
        filter = new MonitorFilter(site.getMunicipality().gmCode(), Faces::getRequestParameter, format.today());
        selection = CaseSelection.of(Faces::getRequestParameter);
        page = monitoring.cases(filter.scope(), selection.which(), selection.key(), after(), SIZE);
    }

    public CasePage getPage() {
        return page;
    }

    public String getTitle() {
        return texts.get("monitor", "cases." + selection.code(), name());
    }

    public String getSubtitle() {
        var scope = filter.scope();
        return texts.get("monitor", "cases.sub", format.mediumDate(scope.from()), format.mediumDate(scope.through()));
    }

    public String getOverview() {
        return filter.address("/werk/overzicht");
    }

    public String getDownload() {
        return filter.cases(selection.which(), selection.key()).replaceFirst("/zaken", "/zaken.csv");
    }

    public String getNext() {
        return page.next() == null ? null : filter.cases(selection.which(), selection.key()) + "&na=" + page.next();
    }

    public String getFirst() {
        return after() == null ? null : filter.cases(selection.which(), selection.key());
    }

    public String state(CaseLine line) {
        return texts.find("monitor", "state." + line.state()).orElse(line.state());
    }

    private String name() {
        return switch (selection.which()) {
            case AGE -> texts.get("monitor", "age." + selection.key());
            case AT_STEP, LATE_AT_STEP ->
                texts.find("monitor", "step." + selection.key()).orElse(selection.key());
            default ->
                selection.key() == null || selection.key().isEmpty()
                        ? texts.get("monitor", "group.none")
                        : selection.key();
        };
    }

    private static String after() {
        var text = Faces.getRequestParameter("na");
        return text == null || text.isBlank() ? null : text;
    }
}
