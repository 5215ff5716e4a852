package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.growth.GrowthTask;
import nl.groeikracht.growth.TeamContact;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.process.TaskId;

/** The municipality appoints the fixed contact person of a team. */
@Named
@RequestScoped
public class ContactPage extends GrowthTaskPage {

    @Inject
    TeamContact teamContact;

    @Inject
    Teams teams;

    private String contact;
    private String reasons;

    @Override
    GrowthTask open(TaskId id) {
        return teamContact.open(id);
    }

    public void save() throws IOException {
        missing("contactpersoon", contact, "refusal.notAContact");
        missing("redenen", reasons, "reasons.missing");
        if (problems.any()) {
            return;
        }
        teamContact.appoint(id(), team(), contact, reasons);
        done("contact.done", people.nameOf(contact));
    }

    public List<PersonInfo> getContacts() {
        return teams.contacts(getGrowth().gmCode());
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
