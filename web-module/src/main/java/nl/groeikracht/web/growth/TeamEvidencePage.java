package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.NewEvidence;
import nl.groeikracht.growth.PhaseWork;
import nl.groeikracht.web.Attachments;

/** Records what was done with a team, at any time. */
@Named
@RequestScoped
public class TeamEvidencePage extends TeamWorkPage {

    @Inject
    PhaseWork work;

    @Inject
    Attachments attachments;

    private EvidenceKind kind;
    private String what;
    private String results;
    private LocalDate happenedOn;

    public void save() throws IOException {
        missing("soort", kind, "evidence.kind.missing");
        missing("gedaan", what, "evidence.done.missing");
        missing("dag", happenedOn, "day.missing");
        if (problems.any()) {
            return;
        }
        var files = attachments.checked();
        if (files.isPresent()) {
            work.add(
                    team(),
                    new NewEvidence(
                            kind,
                            what,
                            results,
                            happenedOn,
                            files.get().stream().findFirst().orElse(null)));
            done("/werk/team", "evidence.added");
        }
    }

    /** What people can write down. */
    public List<EvidenceKind> getKinds() {
        return Stream.of(EvidenceKind.values()).filter(EvidenceKind::isRecorded).toList();
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
