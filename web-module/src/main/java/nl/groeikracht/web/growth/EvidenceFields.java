package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.NewEvidence;
import nl.groeikracht.web.Attachments;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Texts;

/** What was done with a team, as it is filled in: during a task, or at any other time. The fields are {@code bewijsvelden.xhtml}. */
@Named
@RequestScoped
public class EvidenceFields {

    @Inject
    Attachments attachments;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    private EvidenceKind kind;
    private String what;
    private String results;
    private LocalDate happenedOn;

    /** Empty when something is missing or a file cannot come in; what is wrong is said at the field. */
    Optional<NewEvidence> read() {
        require("soort", kind != null, "evidence.kind.missing");
        require("gedaan", what != null && !what.isBlank(), "evidence.done.missing");
        require("dag", happenedOn != null, "day.missing");
        if (problems.any()) {
            return Optional.empty();
        }
        return attachments
                .checked()
                .map(files -> new NewEvidence(
                        kind,
                        what,
                        results,
                        happenedOn,
                        files.stream().findFirst().orElse(null)));
    }

    private void require(String field, boolean filled, String key) {
        if (!filled) {
            problems.add(field, texts.get("growth", key));
        }
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
