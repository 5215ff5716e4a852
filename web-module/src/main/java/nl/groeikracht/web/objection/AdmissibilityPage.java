package nl.groeikracht.web.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.objection.AdmissibilityCheck;
import nl.groeikracht.process.TaskId;

/** Whether an objection can be treated, and by whom. */
@Named
@RequestScoped
public class AdmissibilityPage extends ObjectionTaskPage {

    @Inject
    AdmissibilityCheck check;

    private List<PersonInfo> candidates;
    private String choice;
    private String handler;
    private boolean commission;
    private String why;
    private boolean noInterest;
    private String items;
    private LocalDate until;

    @Override
    protected void open(TaskId id) {
        show(check.open(id));
        candidates = check.candidates(id);
        until = check.usualRepairUntil();
        var me = site.getPerson().username();
        handler = candidates.stream()
                .map(PersonInfo::username)
                .filter(me::equals)
                .findFirst()
                .orElse(null);
    }

    public void confirm() throws IOException {
        require("keuze", choice != null, "error.choice");
        if ("TREAT".equals(choice)) {
            require("behandelaar", handler != null, "error.handler");
            require("reden", !getView().timeliness().isLate() || isFilled(why), "error.excuse");
        } else if ("REPAIR".equals(choice)) {
            require("ontbreekt", isFilled(items), "error.items");
            require("tot", until != null && until.isAfter(format.today()), "error.repairUntil");
        } else if ("INADMISSIBLE".equals(choice)) {
            require("reden", isFilled(why), "error.why");
        }
        if (!problems.any()) {
            act();
        }
    }

    private void act() throws IOException {
        var number = task().number();
        switch (choice) {
            case "TREAT" -> {
                check.admit(task().id(), number, why, handler, commission);
                done("admit.done", number.value());
            }
            case "REPAIR" -> {
                check.askRepair(task().id(), number, items.lines().toList(), until);
                done(sent("repair.done"), number.value(), until);
            }
            default -> {
                check.findInadmissible(task().id(), number, why, noInterest);
                done("inadmissible.done", number.value());
            }
        }
    }

    public List<PersonInfo> getCandidates() {
        return candidates;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getHandler() {
        return handler;
    }

    public void setHandler(String handler) {
        this.handler = handler;
    }

    public boolean isCommission() {
        return commission;
    }

    public void setCommission(boolean commission) {
        this.commission = commission;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public boolean isNoInterest() {
        return noInterest;
    }

    public void setNoInterest(boolean noInterest) {
        this.noInterest = noInterest;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
