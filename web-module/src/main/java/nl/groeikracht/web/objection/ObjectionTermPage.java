package nl.groeikracht.web.objection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.objection.ObjectionTerm;
import nl.groeikracht.objection.ObjectionTracking;
import nl.groeikracht.objection.ObjectionView;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Postpones the decision on an objection, or registers that it was withdrawn on paper. */
@Named
@RequestScoped
public class ObjectionTermPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    ObjectionTerm terms;

    @Inject
    ObjectionTracking objections;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private ObjectionView view;
    private int mostWeeks;
    private String choice;
    private Integer weeks;
    private LocalDate until;
    private String reason;

    @PostConstruct
    void load() {
        view = terms.open(CaseNumber.of(number));
        site.show(view.gmCode());
        mostWeeks = terms.mostWeeks();
        weeks = mostWeeks;
    }

    public void confirm() {
        require("keuze", choice != null, "error.choice");
        require("reden", reason != null && !reason.isBlank(), "error.why");
        require("weken", !"POSTPONE".equals(choice) || weeks != null, "error.weeks");
        require("tot", !"CONSENT".equals(choice) || until != null && until.isAfter(view.deadline()), "error.until");
        if (problems.any()) {
            return;
        }
        switch (choice) {
            case "POSTPONE" -> terms.postpone(view.number(), weeks, reason);
            case "CONSENT" -> terms.postponeByConsent(view.number(), until, reason);
            default -> objections.withdrawOnPaper(view.number(), reason);
        }
        Messages.addFlashGlobalInfo(texts.get("objection", "term.done." + choice));
        Faces.redirect("/werk/vervolg?nummer=%s", view.number().value());
    }

    private void require(String field, boolean isSo, String key) {
        if (!isSo) {
            problems.add(field, texts.get("objection", key, mostWeeks, view.deadline()));
        }
    }

    /** How the last day came about. */
    public List<String> getWhy() {
        return view.clock().stream()
                .map(line -> texts.get(
                        "objection",
                        "clock." + line.kind(),
                        format.longDate(line.date()),
                        line.days(),
                        format.longDate(line.deadline()),
                        line.article()))
                .toList();
    }

    public ObjectionView getView() {
        return view;
    }

    public int getMostWeeks() {
        return mostWeeks;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer weeks) {
        this.weeks = weeks;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
