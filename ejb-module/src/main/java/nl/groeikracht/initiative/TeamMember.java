package nl.groeikracht.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Someone in a team. Kept with that person's consent only (GDPR 6, first paragraph, a), and no more than is needed. */
@Entity
@Table(name = "team_member")
class TeamMember {

    private static final int NAME_LIMIT = 60;
    private static final int CONTACT_LIMIT = 254;
    private static final int ROLE_LIMIT = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String team;

    @Column(name = "first_name")
    private String firstName;

    private String contact;
    private boolean initiator;
    private String role;
    private String skills;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "consent_at")
    private Instant consentAt;

    @Column(name = "key_hash")
    private String keyHash;

    protected TeamMember() {}

    TeamMember(CaseNumber team, NewMember joining, MemberKey key, Instant at) {
        this.team = team.value();
        joinedOn = Dutch.dateOf(at);
        keyHash = key.hash();
        consentAt = at;
        change(joining);
    }

    void change(NewMember to) {
        if (!to.consent()) {
            throw new Refusal("refusal.consentMissing");
        }
        firstName = PlainText.required(to.firstName(), NAME_LIMIT);
        contact = PlainText.of(to.contact(), CONTACT_LIMIT);
        initiator = to.initiator();
        role = PlainText.of(to.role(), ROLE_LIMIT);
        skills = to.skills().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    void moveTo(CaseNumber otherTeam) {
        team = otherTeam.value();
    }

    boolean isOf(CaseNumber number) {
        return team.equals(number.value());
    }

    CaseNumber team() {
        return new CaseNumber(team);
    }

    MemberView view() {
        return new MemberView(id, firstName, contact, initiator, role, skills(), joinedOn, Dutch.dateOf(consentAt));
    }

    private List<Skill> skills() {
        return Arrays.stream(skills.split(","))
                .filter(name -> !name.isEmpty())
                .map(Skill::valueOf)
                .toList();
    }
}
