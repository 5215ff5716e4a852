package nl.groeikracht.teampage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** The page of a team. The team decides whether it is shown; a guide can take it offline until it is put back. */
@Entity
@Table(name = "team_page")
class TeamOwnPage {

    private static final int STORY_LIMIT = 4000;
    private static final int CONTACT_LIMIT = 254;
    private static final int REASON_LIMIT = 1000;

    @Id
    private String team;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    private String story = "";
    private String contact = "";
    private boolean shown;

    @Column(name = "edited_on")
    private LocalDate editedOn;

    @Column(name = "offline_because")
    private String offlineBecause;

    @Column(name = "offline_by")
    private String offlineBy;

    @Column(name = "offline_on")
    private LocalDate offlineOn;

    protected TeamOwnPage() {}

    TeamOwnPage(CaseNumber team, String gmCode, LocalDate today) {
        this.team = team.value();
        this.gmCode = gmCode;
        editedOn = today;
    }

    /** @throws Refusal when it is to be shown without a story */
    void write(String newStory, String newContact, boolean show, LocalDate today) {
        story = PlainText.of(newStory, STORY_LIMIT);
        contact = PlainText.of(newContact, CONTACT_LIMIT);
        if (show && story.isEmpty()) {
            throw new Refusal("refusal.storyMissing");
        }
        shown = show;
        editedOn = today;
    }

    void takeOffline(String because, String by, LocalDate today) {
        if (isOffline()) {
            throw new Refusal("refusal.offlineAlready");
        }
        offlineBecause = PlainText.required(because, REASON_LIMIT);
        offlineBy = by;
        offlineOn = today;
    }

    void putBack() {
        if (!isOffline()) {
            throw new Refusal("refusal.notOffline");
        }
        offlineBecause = null;
        offlineBy = null;
        offlineOn = null;
    }

    boolean isOffline() {
        return offlineOn != null;
    }

    boolean isVisible() {
        return shown && !isOffline();
    }

    CaseNumber team() {
        return new CaseNumber(team);
    }

    String gmCode() {
        return gmCode;
    }

    TeamPageText text() {
        return new TeamPageText(story, contact, shown, editedOn, offlineBecause, offlineOn);
    }
}
