package nl.groeikracht.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.support.SupportOverview;
import nl.groeikracht.support.SupportView;
import nl.groeikracht.support.SupportWork;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One request for help, for caseworkers: what was said, what is to be done, and who is the contact person. */
@Named
@RequestScoped
public class HelpPage {

    @Inject
    SupportOverview overview;

    @Inject
    SupportWork work;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    @Param(name = "nummer")
    String number;

    private SupportView help;
    private List<OpenTask> tasks;
    private String contact;
    private String because;

    @PostConstruct
    void load() {
        help = overview.read(CaseNumber.of(number));
        tasks = overview.tasks(help.number());
        site.show(help.gmCode());
    }

    public void handOver() throws IOException {
        if (contact == null) {
            problems.add("contactpersoon", texts.get("support", "contact.missing"));
        }
        if (because == null || because.isBlank()) {
            problems.add("waarom", texts.get("support", "because.missing"));
        }
        if (!problems.any()) {
            work.handOver(help.number(), contact, because);
            Messages.addFlashGlobalInfo("{0}", texts.get("support", "handed.over"));
            Faces.redirect("/werk/hulpvraag?nummer=%s", help.number().value());
        }
    }

    public SupportView getHelp() {
        return help;
    }

    public List<OpenTask> getTasks() {
        return tasks;
    }

    public boolean isTransferable() {
        return help.contact() != null && help.state().isOpen();
    }

    public List<PersonInfo> getColleagues() {
        return work.colleagues(help.gmCode());
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
