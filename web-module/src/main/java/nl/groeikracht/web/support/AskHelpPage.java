package nl.groeikracht.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.support.NewSupport;
import nl.groeikracht.support.SupportIntake;
import nl.groeikracht.support.SupportWish;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;

/** Where a resident tells the plan and says what the municipality is expected to do; no account, few fields. */
@Named
@RequestScoped
public class AskHelpPage {

    private static final String AREA = "support";

    @Inject
    SupportIntake intake;

    @Inject
    Municipalities municipalities;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private String secret;
    private SupportWish wish;
    private String title;
    private String about;
    private String neighbourhood;
    private String name;
    private String email;
    private String phone;

    @PostConstruct
    void load() {
        if (!Faces.isPostback()) {
            secret = intake.secret();
        }
    }

    public void send() {
        if (wish == null) {
            problems.add("wens", texts.get(AREA, "wish.missing"));
        }
        required("titel", title, "title.missing");
        required("plan", about, "about.missing");
        required("naam", name, "name.missing");
        if (email == null || !email.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.add("email", texts.get(AREA, "email.missing"));
        }
        if (problems.any()) {
            return;
        }
        var token = intake.ask(new NewSupport(
                site.getMunicipality().gmCode(),
                wish,
                title,
                about,
                neighbourhood,
                name,
                email.strip(),
                phone,
                secret));
        Faces.redirect("/hulp/status?sleutel=%s&nieuw=ja", token.value());
    }

    private void required(String field, String value, String key) {
        if (value == null || value.isBlank()) {
            problems.add(field, texts.get(AREA, key));
        }
    }

    public List<SupportWish> getWishes() {
        return List.of(SupportWish.values());
    }

    public List<Neighbourhood> getNeighbourhoods() {
        return municipalities.neighbourhoods(site.getMunicipality().gmCode());
    }

    /** Makes sending twice harmless; travels with the form. */
    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public SupportWish getWish() {
        return wish;
    }

    public void setWish(SupportWish wish) {
        this.wish = wish;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getNeighbourhood() {
        return neighbourhood;
    }

    public void setNeighbourhood(String neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
