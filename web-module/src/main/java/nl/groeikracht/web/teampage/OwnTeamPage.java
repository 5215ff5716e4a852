package nl.groeikracht.web.teampage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.action.PublicAction;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.teampage.PublicTeams;
import nl.groeikracht.teampage.TeamPageEditing;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Where a member writes the page of the team, and finds what it can print and pass on. */
@Named
@RequestScoped
public class OwnTeamPage {

    static final String AREA = "teampage";

    @Inject
    @Param(name = "sleutel")
    String key;

    @Inject
    TeamPageEditing editing;

    @Inject
    PublicTeams teams;

    @Inject
    FieldProblems problems;

    @Inject
    HttpServletRequest request;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private TeamPageEditing.Editing edited;
    private String story;
    private String contact;
    private boolean shown;
    private LocalDate day;
    private String what;
    private String place;

    @PostConstruct
    void load() {
        edited = editing.read(new MemberKey(key));
        site.show(edited.gmCode());
        story = edited.page().story();
        contact = edited.page().contact();
        shown = edited.page().shown();
    }

    public void save() {
        if (shown && (story == null || story.isBlank())) {
            problems.add("verhaal", texts.get(AREA, "refusal.storyMissing"));
            return;
        }
        editing.save(new MemberKey(key), story, contact, shown);
        again(shown ? "saved.shown" : "saved.hidden");
    }

    public void addDate() {
        if (day == null) {
            problems.add("dag", texts.get(AREA, "date.day.missing"));
        }
        if (what == null || what.isBlank()) {
            problems.add("wat", texts.get(AREA, "date.what.missing"));
        }
        if (!problems.any()) {
            editing.addDate(new MemberKey(key), day, what, place);
            again("date.added");
        }
    }

    /** By a button in the agenda. */
    public void removeDate() {
        var id = request.getParameter("weg");
        if (id != null && id.matches("\\d{1,18}")) {
            editing.removeDate(new MemberKey(key), Long.parseLong(id));
            again("date.removed");
        }
    }

    private void again(String news) {
        Messages.addFlashGlobalInfo("{0}", texts.get(AREA, news));
        Faces.redirect("/team/pagina?sleutel=%s", key);
    }

    public TeamPageEditing.Editing getEdited() {
        return edited;
    }

    public String getKey() {
        return key;
    }

    /** Whether there is a page to lead neighbours to. */
    public boolean isVisible() {
        return teams.isVisible(edited.team());
    }

    /** The actions that neighbours can be invited to. */
    public List<PublicAction> getPlanned() {
        return isVisible() ? teams.read(edited.team()).planned() : List.of();
    }

    public String getAddress() {
        return teams.address(edited.team());
    }

    /** What can be pasted in a message to the neighbours. */
    public String message(PublicAction action) {
        return action.words() + "\n\n" + texts.get(AREA, "message.more", getAddress());
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
