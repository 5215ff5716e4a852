package nl.groeikracht.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import nl.groeikracht.audit.AuditLine;
import nl.groeikracht.audit.AuditLog;
import nl.groeikracht.audit.AuditPage;
import org.omnifaces.util.Faces;

/** The audit trail of the own municipality, filtered by what stands in the address. */
@Named
@RequestScoped
public class AuditLogPage {

    private static final String PATH = "/werk/logboek";
    private static final int SIZE = 50;

    @Inject
    AuditLog log;

    @Inject
    AuditWords words;

    private AuditFilter filter;
    private AuditPage page;
    private List<String> acts;

    @PostConstruct
    void load() {
        filter = new AuditFilter(Faces::getRequestParameter);
        page = log.page(filter.query(), before(), SIZE);
        acts = log.acts().stream().sorted(Comparator.comparing(words::act)).toList();
    }

    public List<AuditLine> getLines() {
        return page.lines();
    }

    public List<String> getActs() {
        return acts;
    }

    public String value(String name) {
        return filter.get(name);
    }

    public List<String> getUnreadable() {
        return filter.unreadable();
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    public String getNext() {
        return page.next() == null ? null : filter.address(PATH, "voor", page.next());
    }

    public String getFirst() {
        return before() == null ? null : filter.address(PATH, null, null);
    }

    public String getDownload() {
        return filter.address(AuditExport.PATH, null, null);
    }

    public int getLimit() {
        return AuditExport.AT_MOST;
    }

    private static Long before() {
        var text = Faces.getRequestParameter("voor");
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
