package nl.groeikracht.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.subsidy.PaperIntake;
import nl.groeikracht.subsidy.ReceivedOnPaper;
import nl.groeikracht.web.casefile.CaseFiles;
import org.omnifaces.cdi.Param;

/** What was typed over is in: its number, and what to do with the confirmation for the applicant. */
@Named
@RequestScoped
public class ReceivedOnPaperPage {

    public static final String PATH = "/werk/aanvraag/ontvangen";

    @Inject
    @Param(name = "nummer")
    String numberParam;

    @Inject
    PaperIntake intake;

    private ReceivedOnPaper received;

    @PostConstruct
    void load() {
        var number = CaseNumber.of(numberParam);
        received = intake.received(number).orElseThrow(() -> new NotFound("paper request", number.value()));
    }

    public ReceivedOnPaper getReceived() {
        return received;
    }

    public String getLetterUrl() {
        return received.letter() == null
                ? ""
                : CaseFiles.url(received.number(), received.letter().id());
    }
}
