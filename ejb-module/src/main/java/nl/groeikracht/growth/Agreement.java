package nl.groeikracht.growth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Goals, activities and division of roles of a team and the municipality. First the team signs, then the municipality. */
@Entity
@Table(name = "team_agreement")
class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String team;
    private String goals;
    private String activities;

    @Column(name = "role_division")
    private String roleDivision;

    private String trust;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_on")
    private LocalDate draftedOn;

    private Long member;

    @Column(name = "team_on")
    private LocalDate teamOn;

    private String official;

    @Column(name = "official_on")
    private LocalDate officialOn;

    protected Agreement() {}

    Agreement(CaseNumber team, AgreementForm form, String by, LocalDate today) {
        this.team = team.value();
        goals = PlainText.required(form.goals(), GrowthCycle.TEXT_LIMIT);
        activities = PlainText.required(form.activities(), GrowthCycle.TEXT_LIMIT);
        roleDivision = PlainText.required(form.roleDivision(), GrowthCycle.TEXT_LIMIT);
        trust = PlainText.of(form.trust(), GrowthCycle.TEXT_LIMIT);
        draftedBy = by;
        draftedOn = today;
    }

    void signForTeam(long memberId, LocalDate today) {
        if (teamOn != null) {
            throw new Refusal("refusal.signedAlready");
        }
        member = memberId;
        teamOn = today;
    }

    void signForMunicipality(String username, LocalDate today) {
        if (teamOn == null) {
            throw new Refusal("refusal.teamSignsFirst");
        }
        if (officialOn == null) {
            official = username;
            officialOn = today;
        }
    }

    boolean isSigned() {
        return officialOn != null;
    }

    String official() {
        return official;
    }

    AgreementView view(String officialName) {
        return new AgreementView(goals, activities, roleDivision, trust, draftedOn, teamOn, officialName, officialOn);
    }
}
