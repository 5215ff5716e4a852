package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.GrowthTask;
import nl.groeikracht.growth.NewEvidence;
import nl.groeikracht.growth.PhaseWork;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.web.Attachments;

/** The guide’s work in a phase, which ends with what was done. */
@Named
@RequestScoped
public class PhaseWorkPage extends GrowthTaskPage {

    @Inject
    PhaseWork work;

    @Inject
    Attachments attachments;

    private EvidenceKind kind;
    private String what;
    private String results;
    private LocalDate happenedOn;

    @Override
    GrowthTask open(TaskId id) {
        return work.open(id);
    }

    public void save() throws IOException {
        missing("soort", kind, "evidence.kind.missing");
        missing("gedaan", what, "evidence.done.missing");
        missing("dag", happenedOn, "day.missing");
        if (problems.any()) {
            return;
        }
        var files = attachments.checked();
        if (files.isPresent()) {
            work.done(
                    id(),
                    team(),
                    new NewEvidence(
                            kind,
                            what,
                            results,
                            happenedOn,
                            files.get().stream().findFirst().orElse(null)));
            done("work.done");
        }
    }

    public List<EvidenceKind> getKinds() {
        return List.copyOf(EvidenceKind.recordedIn(getGrowth().phase()));
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }
}
