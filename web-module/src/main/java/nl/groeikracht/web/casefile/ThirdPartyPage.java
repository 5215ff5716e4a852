package nl.groeikracht.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.ThirdPartyFile;
import nl.groeikracht.subsidy.ThirdPartyHearing;
import nl.groeikracht.subsidy.ThirdPartyView;
import nl.groeikracht.subsidy.ViewManner;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.intake.InterestLine;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Somebody else is heard on a request (Awb 4:8). */
@Named
@RequestScoped
public class ThirdPartyPage {

    private static final String AREA = "casefile";
    private static final String ADDRESS = "/werk/zaak/derden?nummer=%s";

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    ThirdPartyHearing hearing;

    @Inject
    InterestLine interest;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private ThirdPartyFile file;
    private String name;
    private String address;
    private String about;
    private Long person;
    private ViewManner manner;
    private String view;

    @PostConstruct
    void load() {
        file = hearing.open(CaseNumber.of(number));
        site.show(file.gmCode());
        interest.about(file.number());
    }

    public void invite() throws IOException {
        require("naam", name);
        require("adres", address);
        require("waarover", about);
        if (problems.any()) {
            return;
        }
        try {
            hearing.invite(file.number(), name, address, about);
        } catch (Refusal refused) {
            problems.add("waarover", texts.of(refused));
            return;
        }
        Messages.addFlashGlobalInfo("{0}", texts.get(AREA, "others.invited", name.strip()));
        Faces.redirect(ADDRESS, file.number().value());
    }

    public void register() throws IOException {
        if (person == null) {
            problems.add("wie", texts.get(AREA, "others.error.who"));
        }
        if (manner == null) {
            problems.add("hoe", texts.get(AREA, "others.error.how"));
        }
        require("reactie", view);
        if (problems.any()) {
            return;
        }
        try {
            hearing.register(file.number(), person, manner, view);
        } catch (Refusal refused) {
            problems.add("reactie", texts.of(refused));
            return;
        }
        Messages.addFlashGlobalInfo("{0}", texts.get(AREA, "others.registered"));
        Faces.redirect(ADDRESS, file.number().value());
    }

    private void require(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            problems.add(field, texts.get(AREA, "others.error.text"));
        }
    }

    public ThirdPartyFile getFile() {
        return file;
    }

    public boolean isInterestAsked() {
        return interest.isAsked();
    }

    /** Who did not react yet. */
    public List<ThirdPartyView> getSilent() {
        return file.people().stream().filter(one -> one.view() == null).toList();
    }

    public ViewManner[] getManners() {
        return ViewManner.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public ViewManner getManner() {
        return manner;
    }

    public void setManner(ViewManner manner) {
        this.manner = manner;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
