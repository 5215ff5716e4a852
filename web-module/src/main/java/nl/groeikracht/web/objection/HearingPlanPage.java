package nl.groeikracht.web.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import nl.groeikracht.objection.NoHearingGround;
import nl.groeikracht.objection.ObjectionHearing;
import nl.groeikracht.process.TaskId;

/** Plans the hearing of an objector, or records why there is none. */
@Named
@RequestScoped
public class HearingPlanPage extends ObjectionTaskPage {

    @Inject
    ObjectionHearing hearing;

    private String choice;
    private LocalDate date;
    private String time;
    private String place;
    private NoHearingGround ground;
    private String why;

    @Override
    protected void open(TaskId id) {
        show(hearing.openPlan(id));
    }

    public void confirm() throws IOException {
        require("keuze", choice != null, "error.hearing");
        if ("HEAR".equals(choice)) {
            require("datum", date != null && !date.isBefore(getEarliest()), "error.hearingDate", getEarliest());
            require("tijd", isFilled(time), "error.hearingTime");
            require("plaats", isFilled(place), "error.hearingPlace");
        } else if (choice != null) {
            require("grond", ground != null, "error.hearingGround");
            require("reden", isFilled(why), "error.why");
        }
        if (problems.any()) {
            return;
        }
        var number = task().number();
        if ("HEAR".equals(choice)) {
            hearing.plan(task().id(), number, date, time, place);
            done(sent("hearing.done"), number.value(), date);
        } else {
            hearing.skip(task().id(), number, ground, why);
            done("noHearing.done", number.value());
        }
    }

    /** Papers may come until ten days before. */
    public LocalDate getEarliest() {
        return hearing.earliest();
    }

    public NoHearingGround[] getGrounds() {
        return NoHearingGround.values();
    }

    public String words(NoHearingGround one) {
        return text("ground." + one);
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public NoHearingGround getGround() {
        return ground;
    }

    public void setGround(NoHearingGround ground) {
        this.ground = ground;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
