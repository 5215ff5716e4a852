package nl.groeikracht.web.withdrawal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.Money;
import nl.groeikracht.withdrawal.ChangeGround;
import nl.groeikracht.withdrawal.GrantChangeProposing;
import nl.groeikracht.withdrawal.GrantChangeTask;
import nl.groeikracht.withdrawal.ProposedChange;

/** What does the subsidy become, and on which ground? Whoever gets less is heard first. */
@Named
@RequestScoped
public class ChangeProposalPage extends ChangeTaskPage {

    @Inject
    GrantChangeProposing service;

    private Money amount;
    private ChangeGround ground;
    private boolean asTold;
    private LocalDate breachOn;
    private LocalDate effectiveOn;
    private Money compensation;
    private String weighed;
    private LocalDate viewUntil;

    @Override
    GrantChangeTask read(TaskId id) {
        return service.open(id);
    }

    @Override
    void opened() {
        viewUntil = getTask().viewUntil();
        var earlier = getChange().proposed();
        if (earlier != null) {
            setChoice("change");
            setWords(earlier.reasons());
            amount = earlier.amount();
            ground = earlier.ground();
            asTold = earlier.asTold();
            breachOn = earlier.breachOn();
            effectiveOn = earlier.effectiveOn();
            compensation = earlier.compensation();
            weighed = earlier.viewWeighed();
        }
    }

    public void confirm() throws IOException {
        if (isBlank(getChoice())) {
            problem("keuze", "error.choice");
        } else if ("stop".equals(getChoice())) {
            stop();
        } else {
            propose();
        }
    }

    private void stop() throws IOException {
        if (isBlank(getWords())) {
            problem("redenen", "error.reasons");
            return;
        }
        service.stop(task().id(), task().number(), getWords());
        done("propose.stopped", task().number());
    }

    private void propose() throws IOException {
        check();
        if (problems.any()) {
            return;
        }
        var proposed =
                new ProposedChange(amount, ground, getWords(), asTold, breachOn, effectiveOn, compensation, weighed);
        if (service.propose(task().id(), task().number(), proposed, viewUntil)) {
            done("propose.sent", task().number());
        } else {
            done("propose.heardFirst", task().number(), viewUntil);
        }
    }

    private void check() {
        if (amount == null) {
            problem("bedrag", "error.amount");
        } else if (!getChange().granted().exceeds(amount)) {
            problem("bedrag", "error.above", getChange().granted());
        }
        if (ground == null) {
            problem("grond", "error.ground");
        } else {
            checkGround();
        }
        if (isBlank(getWords())) {
            problem("redenen", "error.reasons");
        }
        if (getChange().view() != null && isBlank(weighed)) {
            problem("weging", "error.weighed");
        }
        if (viewUntil == null || !viewUntil.isAfter(format.today())) {
            problem("reageren", "error.until");
        }
    }

    private void checkGround() {
        if (ground == ChangeGround.OBLIGATIONS_BROKEN_LATER && (breachOn == null || breachOn.isAfter(format.today()))) {
            problem("dag", "error.breach", format.today());
        }
        if (!ground.isForTheFuture()) {
            return;
        }
        var earliest = getTask().earliestEffect();
        if (effectiveOn == null || effectiveOn.isBefore(earliest)) {
            problem("ingang", "error.effective", earliest);
        }
        if (compensation == null) {
            problem("schade", "error.compensation");
        }
    }

    public List<ChangeGround> getGrounds() {
        return getTask().grounds();
    }

    /** Whether a change for the future is possible: its fields are shown. */
    public boolean isFuturePossible() {
        return getGrounds().stream().anyMatch(ChangeGround::isForTheFuture);
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public ChangeGround getGround() {
        return ground;
    }

    public void setGround(ChangeGround ground) {
        this.ground = ground;
    }

    public boolean isAsTold() {
        return asTold;
    }

    public void setAsTold(boolean asTold) {
        this.asTold = asTold;
    }

    public LocalDate getBreachOn() {
        return breachOn;
    }

    public void setBreachOn(LocalDate breachOn) {
        this.breachOn = breachOn;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public Money getCompensation() {
        return compensation;
    }

    public void setCompensation(Money compensation) {
        this.compensation = compensation;
    }

    public String getWeighed() {
        return weighed;
    }

    public void setWeighed(String weighed) {
        this.weighed = weighed;
    }

    public LocalDate getViewUntil() {
        return viewUntil;
    }

    public void setViewUntil(LocalDate viewUntil) {
        this.viewUntil = viewUntil;
    }
}
