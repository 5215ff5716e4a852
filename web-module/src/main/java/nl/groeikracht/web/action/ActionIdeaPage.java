package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.initiative.MemberView;

/** An idea gets someone who leads it. */
@Named
@RequestScoped
public class ActionIdeaPage extends ActionTaskPage {

    private Long leader;
    private String about;

    @Override
    void loaded() {
        about = getView().about();
    }

    public void save() throws IOException {
        missing("trekker", leader, "idea.leader.missing");
        missing("wat", about, "idea.about.missing");
        if (!problems.any()) {
            tasks.takeUp(id(), action(), leader, about);
            done("idea.taken");
        }
    }

    public List<MemberView> getMembers() {
        return getView().team().members();
    }

    public Long getLeader() {
        return leader;
    }

    public void setLeader(Long leader) {
        this.leader = leader;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
