package nl.groeikracht.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.retention.DossierResult;
import nl.groeikracht.retention.RetentionRule;
import nl.groeikracht.retention.RetentionRules;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The rules for keeping, and the form for a newer one. */
@Named
@RequestScoped
public class RetentionRulePage {

    @Inject
    RetentionRules rules;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private List<RetentionRule> all;
    private DossierResult result;
    private String selection;
    private Integer years;
    private LocalDate from;
    private String reason;

    @PostConstruct
    void load() {
        all = rules.of(site.getMunicipality().gmCode());
    }

    public void add() throws IOException {
        if (!isFilledIn()) {
            return;
        }
        try {
            rules.add(site.getMunicipality().gmCode(), result, selection, years, from, reason);
            Messages.addFlashGlobalInfo("{0}", texts.get("retention", "rule.added", from));
            Faces.redirect("/werk/beheer/bewaren");
        } catch (Refusal refused) {
            problems.add(field(refused.key()), texts.of(refused));
        }
    }

    private static String field(String refusal) {
        return switch (refusal) {
            case "refusal.retentionYears" -> "jaren";
            case "refusal.retentionFrom", "refusal.retentionTwice" -> "vanaf";
            default -> "grond";
        };
    }

    private boolean isFilledIn() {
        require(result, "uitkomst", "rule.error.result");
        require(years, "jaren", "rule.error.years");
        require(from, "vanaf", "error.day");
        require(selection == null || selection.isBlank() ? null : selection, "grond", "rule.error.selection");
        require(reason == null || reason.isBlank() ? null : reason, "waarom", "error.why");
        return !problems.any();
    }

    private void require(Object value, String field, String key) {
        if (value == null) {
            problems.add(field, texts.get("retention", key));
        }
    }

    public List<RetentionRule> getAll() {
        return all;
    }

    public DossierResult[] getResults() {
        return DossierResult.values();
    }

    public String getDayHint() {
        return texts.get("retention", "day.hint", format.inputDate(format.today()));
    }

    public DossierResult getResult() {
        return result;
    }

    public void setResult(DossierResult result) {
        this.result = result;
    }

    public String getSelection() {
        return selection;
    }

    public void setSelection(String selection) {
        this.selection = selection;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
