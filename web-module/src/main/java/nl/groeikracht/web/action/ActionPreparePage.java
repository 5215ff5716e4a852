package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nl.groeikracht.action.ActionPlan;
import nl.groeikracht.action.PreparationView;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The list of preparations, and then the plan: when, where, with how many, and whether it needs money. */
@Named
@RequestScoped
public class ActionPreparePage extends ActionTaskPage {

    private List<Long> ticked = List.of();
    private String added;
    private LocalDate day;
    private String place;
    private Integer expected;
    private Boolean money;

    @Override
    void loaded() {
        ticked = getView().preparations().stream()
                .filter(PreparationView::isDone)
                .map(PreparationView::id)
                .toList();
        place = getView().team().place();
    }

    public void tick() {
        tasks.tick(action(), new HashSet<>(ticked));
        again("prepare.ticked");
    }

    public void add() {
        if (!missing("erbij", added, "prepare.what.missing")) {
            tasks.add(action(), added);
            again("prepare.added");
        }
    }

    public void save() throws IOException {
        missing("dag", day, "day.missing");
        missing("plek", place, "prepare.place.missing");
        missing("geld", money, "prepare.money.missing");
        if (!problems.any()) {
            tasks.prepared(id(), action(), new ActionPlan(day, place, expected, money));
            done(money ? "prepare.done.money" : "prepare.done");
        }
    }

    private void again(String key) {
        Messages.addFlashGlobalInfo("{0}", texts.get(ActionWords.AREA, key));
        Faces.redirect("/werk/taak/actie-voorbereiden?taak=%s", id().value());
    }

    public List<Long> getTicked() {
        return ticked;
    }

    public void setTicked(List<Long> ticked) {
        this.ticked = ticked == null ? List.of() : ticked;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getExpected() {
        return expected;
    }

    public void setExpected(Integer expected) {
        this.expected = expected;
    }

    public Boolean getMoney() {
        return money;
    }

    public void setMoney(Boolean money) {
        this.money = money;
    }
}
