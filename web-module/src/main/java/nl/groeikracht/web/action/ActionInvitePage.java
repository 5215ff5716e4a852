package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import nl.groeikracht.action.ActionDoing;

/** The neighbours hear what happens, where and when. */
@Named
@RequestScoped
public class ActionInvitePage extends ActionTaskPage {

    @Inject
    ActionDoing doing;

    private LocalDate day;
    private String invitation;

    @Override
    void loaded() {
        day = getView().line().heldOn();
        invitation = texts.get(
                ActionWords.AREA,
                "invite.proposal",
                getView().line().title(),
                day,
                getView().place(),
                getView().team().name());
    }

    public void save() throws IOException {
        missing("dag", day, "day.missing");
        missing("tekst", invitation, "invite.text.missing");
        if (!problems.any()) {
            doing.invite(id(), action(), day, invitation);
            done("invite.done");
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getInvitation() {
        return invitation;
    }

    public void setInvitation(String invitation) {
        this.invitation = invitation;
    }
}
