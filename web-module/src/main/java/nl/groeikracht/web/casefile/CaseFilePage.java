package nl.groeikracht.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.inbox.TaskAssignment;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.CaseFile;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.web.ClockView;
import nl.groeikracht.web.DeadlineView;
import nl.groeikracht.web.FileView;
import nl.groeikracht.web.ProcessView;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.TimelineEntry;
import nl.groeikracht.web.ViewLink;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Everything about one request, with the one next act first. */
@Named
@RequestScoped
public class CaseFilePage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    CaseFile cases;

    @Inject
    TaskAssignment assignment;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    ClockPanel clocks;

    @Inject
    FactsPanel facts;

    @Inject
    NextPanel acts;

    @Inject
    HistoryPanel histories;

    @Inject
    ProcessPanel processes;

    @Inject
    PeoplePanel people;

    @Inject
    CaseFiles documents;

    private CaseView view;
    private NextAct next;
    private HistoryPanel.History history;
    private ProcessView process;
    private String note;

    @PostConstruct
    void load() {
        view = cases.open(CaseNumber.of(number));
        site.show(view.gmCode());
        next = acts.of(view);
    }

    /** Takes the free task, and goes on with it. */
    public void claim() throws IOException {
        assignment.claim(TaskId.of(next.task()));
        Faces.redirect(next.page() + "?taak=%s", next.task());
    }

    public void addNote() throws IOException {
        if (note == null || note.isBlank()) {
            Messages.addGlobalError(texts.get("casefile", "notes.empty"));
            return;
        }
        cases.note(view.number(), note);
        Messages.addFlashGlobalInfo(texts.get("casefile", "notes.saved"));
        Faces.redirect("/werk/zaak?nummer=%s", view.number().value());
    }

    public CaseView getView() {
        return view;
    }

    public NextAct getNext() {
        return next;
    }

    public DeadlineView getDeadline() {
        return clocks.inShort(view);
    }

    public DeadlineView getDecideBy() {
        return clocks.inFull(view);
    }

    public ClockView getClock() {
        return clocks.picture(view);
    }

    public String getRanking() {
        return clocks.ranking(view);
    }

    public List<Fact> getPeopleFacts() {
        return facts.who(view);
    }

    public List<Fact> getPlanFacts() {
        return facts.what(view);
    }

    public List<Fact> getPeople() {
        return people.of(view);
    }

    public String getNoInterest() {
        return people.noInterest(view);
    }

    public List<FileView> getFiles() {
        return documents.of(view);
    }

    public HistoryPanel.History getHistory() {
        if (history == null) {
            history = histories.of(cases.history(view.number()));
        }
        return history;
    }

    public List<TimelineEntry> getNotes() {
        return histories.notes(view);
    }

    public boolean isMayNote() {
        return site.getPerson().isIn(view.gmCode(), Role.CASEWORKER, Role.ADVISER, Role.DECIDER);
    }

    public ProcessView getProcess() {
        if (process == null) {
            var number = view.number();
            process = processes.of(
                    cases.diagram(number),
                    cases.diagramVersion(number),
                    cases.steps(number),
                    view.state().isOpen());
        }
        return process;
    }

    public List<ViewLink> getSections() {
        return List.of(
                section("overview", "overzicht", null, true),
                section("facts", "gegevens", null, false),
                section(
                        "documents",
                        "documenten",
                        String.valueOf(view.documents().size()),
                        false),
                section("money", "geld", null, false),
                section(
                        "history",
                        "verloop",
                        String.valueOf(getHistory().timeline().size()),
                        false),
                section("process", "proces", null, false));
    }

    private ViewLink section(String key, String anchor, String count, boolean current) {
        return ViewLink.of(texts.get("casefile", "section." + key), "#" + anchor, count, current);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
