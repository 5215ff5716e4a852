package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.initiative.MemberView;
import nl.groeikracht.initiative.NewMember;
import nl.groeikracht.initiative.Skill;
import nl.groeikracht.initiative.TeamMembers;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.SiteAddress;
import org.omnifaces.cdi.Param;

/** The members of a team. The key of a new member is shown on this very page and nowhere else. */
@Named
@RequestScoped
public class TeamMembersPage extends TeamWorkPage {

    private static final String PATH = "/werk/team/leden";

    @Inject
    TeamMembers teamMembers;

    @Inject
    SiteAddress address;

    @Inject
    @Param(name = "lid")
    Long chosen;

    private MemberKey key;
    private String firstName;
    private String memberContact;
    private boolean initiator;
    private String role;
    private List<Skill> skills = List.of();
    private boolean consent;

    @Override
    void loaded() {
        if (chosen != null) {
            show(getMember());
        }
    }

    private void show(MemberView member) {
        firstName = member.firstName();
        memberContact = member.contact();
        initiator = member.initiator();
        role = member.role();
        skills = member.skills();
        consent = true;
    }

    /** Null for someone new. */
    public MemberView getMember() {
        return chosen == null
                ? null
                : getMembers().stream()
                        .filter(one -> one.id() == chosen)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("member", String.valueOf(chosen)));
    }

    public void add() {
        if (isWrong()) {
            return;
        }
        key = teamMembers.add(team(), typed());
        firstName = null;
        memberContact = null;
        role = null;
        initiator = false;
        consent = false;
        skills = List.of();
        refresh();
    }

    public void change() throws IOException {
        if (!isWrong()) {
            teamMembers.change(team(), chosen, typed());
            done(PATH, "member.changed");
        }
    }

    public void remove() throws IOException {
        teamMembers.remove(team(), chosen);
        done(PATH, "member.removed");
    }

    private boolean isWrong() {
        missing("voornaam", firstName, "member.name.missing");
        if (!consent) {
            problems.add("toestemming", texts.get("growth", "refusal.consentMissing"));
        }
        return problems.any();
    }

    private NewMember typed() {
        return new NewMember(firstName, memberContact, initiator, role, new HashSet<>(skills), consent);
    }

    /** Null unless someone was just added: for the member alone. */
    public String getLink() {
        return key == null ? null : address.of("/team/gegevens?sleutel=" + key.value());
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getMemberContact() {
        return memberContact;
    }

    public void setMemberContact(String memberContact) {
        this.memberContact = memberContact;
    }

    public boolean isInitiator() {
        return initiator;
    }

    public void setInitiator(boolean initiator) {
        this.initiator = initiator;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public List<Skill> getSkills() {
        return skills;
    }

    public void setSkills(List<Skill> skills) {
        this.skills = skills == null ? List.of() : skills;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
