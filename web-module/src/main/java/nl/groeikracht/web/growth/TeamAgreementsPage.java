package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import nl.groeikracht.growth.AgreementForm;
import nl.groeikracht.growth.Agreements;

/** What a team and the municipality agree on, their yearly talk, and the themes that wait. */
@Named
@RequestScoped
public class TeamAgreementsPage extends TeamWorkPage {

    private static final String PATH = "/werk/team/afspraken";

    @Inject
    Agreements agreements;

    @Inject
    HttpServletRequest request;

    private String goals;
    private String activities;
    private String roleDivision;
    private String trust;
    private Long signer;
    private LocalDate heldOn;
    private String report;
    private String theme;

    @Override
    void loaded() {
        var agreement = getGrowth().agreement();
        if (agreement != null) {
            goals = agreement.goals();
            activities = agreement.activities();
            roleDivision = agreement.roleDivision();
            trust = agreement.trust();
        }
    }

    public void draft() throws IOException {
        missing("doelen", goals, "agreement.goals.missing");
        missing("activiteiten", activities, "agreement.activities.missing");
        missing("rollen", roleDivision, "agreement.roles.missing");
        if (problems.any()) {
            return;
        }
        agreements.draft(team(), new AgreementForm(goals, activities, roleDivision, trust));
        done(PATH, "agreement.drafted");
    }

    public void sign() throws IOException {
        if (!missing("ondertekenaar", signer, "speaker.missing")) {
            agreements.signForTeam(team(), signer);
            done(PATH, "agreement.signedByTeam");
        }
    }

    public void talked() throws IOException {
        missing("gesprekOp", heldOn, "day.missing");
        missing("verslag", report, "talk.missing");
        if (problems.any()) {
            return;
        }
        agreements.talked(team(), heldOn, report);
        done(PATH, "talk.kept");
    }

    public void waits() throws IOException {
        if (!missing("thema", theme, "theme.missing")) {
            agreements.waits(team(), theme);
            done(PATH, "theme.waits", theme);
        }
    }

    public void takeUp() throws IOException {
        var id = request.getParameter("oppakken");
        if (id != null && id.matches("\\d{1,18}")) {
            agreements.takesUp(team(), Long.parseLong(id));
            done(PATH, "theme.takenUp");
        }
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public String getActivities() {
        return activities;
    }

    public void setActivities(String activities) {
        this.activities = activities;
    }

    public String getRoleDivision() {
        return roleDivision;
    }

    public void setRoleDivision(String roleDivision) {
        this.roleDivision = roleDivision;
    }

    public String getTrust() {
        return trust;
    }

    public void setTrust(String trust) {
        this.trust = trust;
    }

    public Long getSigner() {
        return signer;
    }

    public void setSigner(Long signer) {
        this.signer = signer;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
