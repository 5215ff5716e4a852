package nl.groeikracht.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** A neighbourhood team: residents who plan actions together and do them. */
@Entity
@Table(name = "team")
class Team {

    static final int NAME_LIMIT = 120;

    @Id
    private String number;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    private String name;
    private String place;

    @Column(name = "neighbourhood_code")
    private String neighbourhoodCode;

    @Column(name = "neighbourhood_year")
    private Integer neighbourhoodYear;

    private Integer inhabitants;

    @Enumerated(EnumType.STRING)
    private TeamOrigin origin;

    private String programme;
    private String approach;
    private String association;
    private String theme;

    @Column(name = "founded_on")
    private LocalDate foundedOn;

    private String guide;
    private String contact;

    protected Team() {}

    /** @param neighbourhood null when the team is of no single neighbourhood */
    Team(CaseNumber number, NewTeam founded, Neighbourhood neighbourhood, LocalDate on) {
        this.number = number.value();
        gmCode = founded.gmCode();
        origin = founded.origin();
        programme = founded.programme() == null ? null : founded.programme().value();
        approach = PlainText.required(founded.approach(), NAME_LIMIT);
        foundedOn = on;
        guide = founded.guide();
        contact = founded.contact();
        if (neighbourhood != null) {
            neighbourhoodCode = neighbourhood.code();
            neighbourhoodYear = neighbourhood.year();
        }
        change(new TeamFacts(
                founded.name(), founded.place(), founded.inhabitants(), founded.association(), founded.theme()));
    }

    void change(TeamFacts facts) {
        if (facts.inhabitants() != null && facts.inhabitants() < 1) {
            throw new Refusal("refusal.inhabitants");
        }
        name = PlainText.required(facts.name(), NAME_LIMIT);
        place = PlainText.required(facts.place(), NAME_LIMIT);
        inhabitants = facts.inhabitants();
        association = PlainText.of(facts.association(), NAME_LIMIT);
        theme = PlainText.of(facts.theme(), NAME_LIMIT);
    }

    void guidedBy(String username) {
        guide = username;
    }

    void contactedThrough(String username) {
        contact = username;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    String gmCode() {
        return gmCode;
    }

    String name() {
        return name;
    }

    String place() {
        return place;
    }

    String neighbourhoodCode() {
        return neighbourhoodCode;
    }

    Integer inhabitants() {
        return inhabitants;
    }

    TeamOrigin origin() {
        return origin;
    }

    CaseNumber programme() {
        return programme == null ? null : new CaseNumber(programme);
    }

    String approach() {
        return approach;
    }

    String association() {
        return association;
    }

    String theme() {
        return theme;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }

    String guide() {
        return guide;
    }

    String contact() {
        return contact;
    }
}
