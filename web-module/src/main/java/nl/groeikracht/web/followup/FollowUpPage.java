package nl.groeikracht.web.followup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.CaseDossier;
import nl.groeikracht.casework.CaseFact;
import nl.groeikracht.casework.DossierTask;
import nl.groeikracht.casework.DossierView;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.web.DeadlineView;
import nl.groeikracht.web.Deadlines;
import nl.groeikracht.web.FileView;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.ProcessView;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.casefile.CaseFiles;
import nl.groeikracht.web.casefile.Fact;
import nl.groeikracht.web.casefile.HistoryPanel;
import nl.groeikracht.web.casefile.ProcessPanel;
import org.omnifaces.cdi.Param;

/** A follow-up case, whatever its kind: what it is about, what has to be done, and what happened. */
@Named
@RequestScoped
public class FollowUpPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    CaseDossier dossier;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseFiles files;

    @Inject
    HistoryPanel histories;

    @Inject
    ProcessPanel processes;

    private DossierView view;
    private HistoryPanel.History history;
    private ProcessView process;

    @PostConstruct
    void load() {
        view = dossier.open(CaseNumber.of(number));
        site.show(view.card().gmCode());
        history = histories.of(view.trail());
        process = processes.of(view.diagram(), view.diagramVersion(), view.steps());
    }

    public DossierView getView() {
        return view;
    }

    public DeadlineView getDeadline() {
        var decideBy = view.card().decideBy();
        return decideBy == null || view.ended() ? null : deadlines.of(decideBy);
    }

    public List<Fact> getFacts() {
        return view.facts().stream()
                .filter(fact -> fact.value() != null && !fact.value().toString().isBlank())
                .map(this::fact)
                .toList();
    }

    private Fact fact(CaseFact fact) {
        return new Fact(texts.get("followup", "fact." + fact.key()), words(fact.value()));
    }

    private String words(Serializable value) {
        if (value instanceof Money amount) {
            return format.money(amount);
        }
        return value instanceof LocalDate day ? format.longDate(day) : value.toString();
    }

    /** What a task is called. */
    public String step(DossierTask waiting) {
        return processes.name(waiting.task().step(), waiting.task().step());
    }

    public List<FileView> getFiles() {
        return files.of(view.card().number(), view.documents());
    }

    public HistoryPanel.History getHistory() {
        return history;
    }

    public ProcessView getProcess() {
        return process;
    }
}
