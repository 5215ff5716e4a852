package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.PhaseWork;

/** Records what was done with a team, at any time. */
@Named
@RequestScoped
public class TeamEvidencePage extends TeamWorkPage {

    @Inject
    PhaseWork work;

    @Inject
    EvidenceFields fields;

    public void save() throws IOException {
        var evidence = fields.read();
        if (evidence.isPresent()) {
            work.add(team(), evidence.get());
            done("/werk/team", "evidence.added");
        }
    }

    /** What people can write down. */
    public List<EvidenceKind> getKinds() {
        return Stream.of(EvidenceKind.values()).filter(EvidenceKind::isRecorded).toList();
    }
}
