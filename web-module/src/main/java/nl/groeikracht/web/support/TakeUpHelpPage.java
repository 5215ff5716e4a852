package nl.groeikracht.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.municipality.PersonInfo;

/** Where a caseworker becomes the contact person, or appoints a colleague. */
@Named
@RequestScoped
public class TakeUpHelpPage extends HelpTaskPage {

    private String contact;

    @Override
    @PostConstruct
    void load() {
        super.load();
        contact = site.getPerson().username();
    }

    public void takeUp() throws IOException {
        work.takeUp(task().id(), getHelp().number(), contact);
        done("taken.up", people.nameOf(contact));
    }

    public List<PersonInfo> getColleagues() {
        return work.colleagues(getHelp().gmCode());
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
