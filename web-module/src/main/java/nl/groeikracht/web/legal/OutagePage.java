package nl.groeikracht.web.legal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.Outage;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.OutageRegister;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The register of outages of the electronic channel. */
@Named
@RequestScoped
public class OutagePage {

    @Inject
    OutageRegister register;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private List<Outage> outages;
    private LocalDate from;
    private LocalDate until;
    private String what;

    @PostConstruct
    void load() {
        outages = register.list(gmCode());
    }

    public void register() throws IOException {
        if (!isFilledIn()) {
            return;
        }
        try {
            var lengthened = register.register(gmCode(), from, until, what);
            Messages.addFlashGlobalInfo("{0}", texts.count("legal", "outage.done", lengthened));
            Faces.redirect("/werk/beheer/uitval");
        } catch (Refusal refused) {
            var field = refused.key().equals("refusal.outageFrom") ? "vanaf" : "tot";
            problems.add(refused.key().contains(".text") ? "wat" : field, texts.of(refused));
        }
    }

    private boolean isFilledIn() {
        if (from == null) {
            problems.add("vanaf", text("error.day"));
        }
        if (until == null) {
            problems.add("tot", text("error.day"));
        }
        if (what == null || what.isBlank()) {
            problems.add("wat", text("outage.error.what"));
        }
        return !problems.any();
    }

    private String text(String key, Object... values) {
        return texts.get("legal", key, values);
    }

    private String gmCode() {
        return site.getMunicipality().gmCode();
    }

    public List<Outage> getOutages() {
        return outages;
    }

    public String getDayHint() {
        return text("day.hint", format.inputDate(format.today()));
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
