package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.action.ActionCourse;
import nl.groeikracht.action.ActionState;
import nl.groeikracht.growth.GrowthOverview;
import nl.groeikracht.growth.TeamLine;
import nl.groeikracht.growth.TeamQuery;
import nl.groeikracht.shared.CaseNumber;

/** Another day, another team that joins, or an action that does not go on. */
@Named
@RequestScoped
public class ActionChangePage extends ActionWorkPage {

    @Inject
    ActionCourse course;

    @Inject
    GrowthOverview teams;

    @Inject
    HttpServletRequest request;

    private LocalDate day;
    private String partner;
    private String reasons;

    public boolean isMovable() {
        return getView().state() == ActionState.INVITING || getView().state() == ActionState.PLANNED;
    }

    public boolean isStoppable() {
        return !getView().isOver() && !getView().hasResults();
    }

    public void move() throws IOException {
        if (!missing("dag", day, "day.missing")) {
            course.move(action(), day);
            done("change.moved");
        }
    }

    public void join() throws IOException {
        if (!missing("partner", partner, "change.partner.missing")) {
            course.join(action(), CaseNumber.of(partner));
            done("change.joined");
        }
    }

    /** By a button in the list of partners. */
    public void leave() throws IOException {
        var team = request.getParameter("weg");
        if (team != null) {
            course.leave(action(), CaseNumber.of(team));
            done("change.left");
        }
    }

    public void stop() throws IOException {
        if (!missing("reden", reasons, "change.reasons.missing")) {
            course.stop(action(), reasons);
            done("change.stopped");
        }
    }

    /** The other teams of the municipality that still do things. */
    public List<TeamLine> getTeams() {
        var view = getView();
        return teams.of(view.gmCode(), TeamQuery.ALL).stream()
                .filter(TeamLine::isGuided)
                .filter(team -> !team.number().equals(view.team().number()))
                .filter(team -> view.partners().stream()
                        .noneMatch(known -> known.number().equals(team.number())))
                .toList();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
