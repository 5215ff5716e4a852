package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import nl.groeikracht.action.ActionDoing;
import nl.groeikracht.action.ActionResults;
import nl.groeikracht.web.Attachments;

/** What came of an action, or that it is on another day. */
@Named
@RequestScoped
public class ActionResultsPage extends ActionTaskPage {

    @Inject
    ActionDoing doing;

    @Inject
    Attachments attachments;

    private LocalDate day;
    private Integer participants;
    private Integer households;
    private Integer newMembers;
    private Integer measures;
    private boolean alone;
    private String summary;
    private LocalDate otherDay;

    @Override
    void loaded() {
        day = getView().line().heldOn();
    }

    public void save() throws IOException {
        missing("dag", day, "day.missing");
        missing("deelnemers", participants, "results.participants.missing");
        missing("kort", summary, "results.summary.missing");
        if (problems.any()) {
            return;
        }
        var files = attachments.checked();
        if (files.isPresent()) {
            doing.record(
                    id(),
                    action(),
                    new ActionResults(
                            day, participants, households, newMembers, measures, alone, summary, files.get()));
            done("results.done");
        }
    }

    public void postpone() throws IOException {
        if (!missing("andereDag", otherDay, "day.missing")) {
            doing.postpone(id(), action(), otherDay);
            done("results.postponed");
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Integer getParticipants() {
        return participants;
    }

    public void setParticipants(Integer participants) {
        this.participants = participants;
    }

    public Integer getHouseholds() {
        return households;
    }

    public void setHouseholds(Integer households) {
        this.households = households;
    }

    public Integer getNewMembers() {
        return newMembers;
    }

    public void setNewMembers(Integer newMembers) {
        this.newMembers = newMembers;
    }

    public Integer getMeasures() {
        return measures;
    }

    public void setMeasures(Integer measures) {
        this.measures = measures;
    }

    public boolean isAlone() {
        return alone;
    }

    public void setAlone(boolean alone) {
        this.alone = alone;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public LocalDate getOtherDay() {
        return otherDay;
    }

    public void setOtherDay(LocalDate otherDay) {
        this.otherDay = otherDay;
    }
}
