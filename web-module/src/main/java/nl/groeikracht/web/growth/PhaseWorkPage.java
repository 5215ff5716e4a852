package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.GrowthTask;
import nl.groeikracht.growth.PhaseWork;
import nl.groeikracht.process.TaskId;

/** The guide’s work in a phase, which ends with what was done. */
@Named
@RequestScoped
public class PhaseWorkPage extends GrowthTaskPage {

    @Inject
    PhaseWork work;

    @Inject
    EvidenceFields fields;

    @Override
    GrowthTask open(TaskId id) {
        var opened = work.open(id);
        // What the phase asks for first is chosen beforehand.
        EvidenceKind.recordedIn(opened.growth().phase()).stream().findFirst().ifPresent(fields::setKind);
        return opened;
    }

    public void save() throws IOException {
        var evidence = fields.read();
        if (evidence.isPresent()) {
            work.done(id(), team(), evidence.get());
            done("work.done");
        }
    }

    public List<EvidenceKind> getKinds() {
        return List.copyOf(EvidenceKind.recordedIn(getGrowth().phase()));
    }
}
