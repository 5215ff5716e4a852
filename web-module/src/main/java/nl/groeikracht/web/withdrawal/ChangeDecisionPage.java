package nl.groeikracht.web.withdrawal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.web.Download;
import nl.groeikracht.withdrawal.GrantChangeDecision;
import nl.groeikracht.withdrawal.GrantChangeTask;
import org.omnifaces.util.Faces;

/** The decision to withdraw or lower a subsidy; what happens then is shown before. */
@Named
@RequestScoped
public class ChangeDecisionPage extends ChangeTaskPage {

    @Inject
    GrantChangeDecision service;

    @Override
    GrantChangeTask read(TaskId id) {
        return service.open(id);
    }

    public void confirm() throws IOException {
        if (isBlank(getChoice())) {
            problem("keuze", "error.choice");
        } else if (!"change".equals(getChoice()) && isBlank(getWords())) {
            problem("waarom", "error.reasons");
        } else {
            decide();
            done("decide.done." + getChoice(), task().number());
        }
    }

    private void decide() {
        switch (getChoice()) {
            case "change" -> service.change(task().id(), task().number());
            case "keep" -> service.keep(task().id(), task().number(), getWords());
            default -> service.sendBack(task().id(), task().number(), getWords());
        }
    }

    /** The letter as it would be sent, in a tab of its own. */
    public void preview() {
        var pdf = service.previewLetter(task().id());
        Download.letter(Faces.getResponse(), texts.get(area(), "decide.letterName", task().number()) + ".pdf", pdf);
        FacesContext.getCurrentInstance().responseComplete();
    }

    public String getHeading() {
        var amount = getChange().proposed().amount();
        return amount.isZero()
                ? texts.get(area(), "decide.title.withdraw")
                : texts.get(area(), "decide.title.lower", amount);
    }

    public boolean isElectronic() {
        return getTask().subsidy().applicant().isReachableElectronically();
    }
}
