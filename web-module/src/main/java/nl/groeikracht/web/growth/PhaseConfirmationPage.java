package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.growth.GrowthTask;
import nl.groeikracht.growth.PhaseConfirmation;
import nl.groeikracht.process.TaskId;

/** Guide and team confirm together that a phase is done, or that there is more to do. */
@Named
@RequestScoped
public class PhaseConfirmationPage extends GrowthTaskPage {

    @Inject
    PhaseConfirmation confirmation;

    @Inject
    GrowthWords words;

    private Long speaker;
    private String reasons;
    private String notYetReasons;

    @Override
    GrowthTask open(TaskId id) {
        return confirmation.open(id);
    }

    public void confirm() throws IOException {
        missing("spreker", speaker, "speaker.missing");
        if (!getGrowth().readiness().isProposed()) {
            missing("redenen", reasons, "reasons.exception");
        }
        if (problems.any()) {
            return;
        }
        var next = getGrowth().phase().next();
        confirmation.confirm(id(), team(), speaker, reasons);
        if (next.isPresent()) {
            done("confirm.done", words.phase(next.get()));
        } else {
            done("confirm.end");
        }
    }

    public void notYet() throws IOException {
        if (!missing("nogNiet", notYetReasons, "reasons.missing")) {
            confirmation.notYet(id(), team(), notYetReasons);
            done("notYet.done");
        }
    }

    public Long getSpeaker() {
        return speaker;
    }

    public void setSpeaker(Long speaker) {
        this.speaker = speaker;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getNotYetReasons() {
        return notYetReasons;
    }

    public void setNotYetReasons(String notYetReasons) {
        this.notYetReasons = notYetReasons;
    }
}
