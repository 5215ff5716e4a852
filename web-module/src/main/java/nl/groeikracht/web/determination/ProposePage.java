package nl.groeikracht.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.determination.DeterminationProposing;
import nl.groeikracht.determination.DeterminationTask;
import nl.groeikracht.determination.DeterminationView;
import nl.groeikracht.determination.LoweringGround;
import nl.groeikracht.determination.ProposedDetermination;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.Money;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.followup.FollowUpTaskPage;

/** As granted, or lower on a ground of the law; who gets less is heard first. */
@Named
@RequestScoped
public class ProposePage extends FollowUpTaskPage {

    @Inject
    DeterminationProposing proposing;

    @Inject
    FieldProblems problems;

    private DeterminationTask opened;
    private Money amount;
    private LoweringGround ground;
    private String reasons;
    private boolean deviates;
    private String weighed;
    private LocalDate viewUntil;

    @Override
    protected void open(TaskId id) {
        opened = proposing.open(id);
        show(opened.task(), opened.card(), opened.hints());
        var earlier = opened.view().proposal();
        amount = earlier == null ? opened.view().grant().granted() : earlier.amount();
        ground = earlier == null ? null : earlier.ground();
        reasons = earlier == null ? null : earlier.reasons();
        deviates = earlier != null && earlier.dataDeviates();
        weighed = earlier == null ? null : earlier.viewWeighed();
        viewUntil = opened.viewUntil();
    }

    @Override
    protected String area() {
        return "determination";
    }

    public void confirm() throws IOException {
        check();
        if (problems.any()) {
            return;
        }
        var proposed = new ProposedDetermination(amount, ground, reasons, deviates, weighed);
        boolean proposedNow = proposing.propose(task().id(), task().number(), proposed, viewUntil);
        if (proposedNow) {
            done("propose.sent", task().number());
        } else {
            done("propose.heardFirst", task().number(), viewUntil);
        }
    }

    private void check() {
        var granted = getView().grant().granted();
        if (amount == null) {
            problems.add("bedrag", texts.get(area(), "propose.error.amount"));
        } else if (amount.exceeds(granted)) {
            problems.add("bedrag", texts.get(area(), "propose.error.above", granted));
        } else if (granted.exceeds(amount) && ground == null) {
            problems.add("grond", texts.get(area(), "propose.error.ground"));
        } else if (amount.equals(granted) && ground != null) {
            problems.add("grond", texts.get(area(), "propose.error.groundless"));
        }
        if (reasons == null || reasons.isBlank()) {
            problems.add("redenen", texts.get(area(), "propose.error.reasons"));
        }
        if (getView().view() != null && (weighed == null || weighed.isBlank())) {
            problems.add("weging", texts.get(area(), "propose.error.weighed"));
        }
        if (viewUntil == null || !viewUntil.isAfter(format.today())) {
            problems.add("reageren", texts.get(area(), "propose.error.until"));
        }
    }

    public DeterminationView getView() {
        return opened.view();
    }

    public List<LoweringGround> getGrounds() {
        return List.of(LoweringGround.values());
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LoweringGround getGround() {
        return ground;
    }

    public void setGround(LoweringGround ground) {
        this.ground = ground;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public boolean isDeviates() {
        return deviates;
    }

    public void setDeviates(boolean deviates) {
        this.deviates = deviates;
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
