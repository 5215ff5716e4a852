package nl.groeikracht.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.subsidy.DraftToken;
import nl.groeikracht.subsidy.IntakeChannel;
import nl.groeikracht.subsidy.PaperDraft;
import nl.groeikracht.subsidy.PaperIntake;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;

/** A request that came on paper, at the counter or by telephone: how and when, and then the same form as on the site. */
@Named
@RequestScoped
public class PaperIntakePage {

    public static final String PATH = "/werk/aanvraag/nieuw";

    private static final String AREA = "intake";

    @Inject
    PaperIntake intake;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private List<SchemeTerms> schemes;
    private List<PaperDraft> waiting;
    private String scheme;
    private IntakeChannel channel;
    private LocalDate receivedOn;
    private String signed;

    @PostConstruct
    void load() {
        var gmCode = site.getMunicipality().gmCode();
        schemes = intake.schemes(gmCode);
        waiting = intake.waiting(gmCode);
        receivedOn = format.today();
    }

    public void start() throws IOException {
        if (scheme == null || scheme.isEmpty()) {
            problems.add("regeling", texts.get(AREA, "paper.error.scheme"));
        }
        if (channel == null) {
            problems.add("hoe", texts.get(AREA, "paper.error.channel"));
        }
        if (receivedOn == null || receivedOn.isAfter(format.today())) {
            problems.add("ontvangen", texts.get(AREA, "paper.error.received", format.inputDate(format.today())));
        }
        if (signed == null) {
            problems.add("getekend", texts.get(AREA, "paper.error.signed"));
        }
        if (!problems.any()) {
            goOn(intake.start(
                    site.getMunicipality().gmCode(), scheme, channel, receivedOn, Boolean.parseBoolean(signed)));
        }
    }

    public void resume(long draft) throws IOException {
        goOn(intake.resume(draft));
    }

    private static void goOn(DraftToken token) throws IOException {
        Faces.redirect("/aanvraag/u?concept=%s", token.value());
    }

    public List<SchemeTerms> getSchemes() {
        return schemes;
    }

    public List<PaperDraft> getWaiting() {
        return waiting;
    }

    /** What of a draft is known, in one line. */
    public String about(PaperDraft draft) {
        return texts.get(
                AREA,
                "paper.waiting.about",
                draft.scheme(),
                texts.get(AREA, "paper.channel." + draft.receipt().channel()),
                draft.receipt().receivedOn(),
                draft.typist());
    }

    /** The applicant's name, as far as that was typed. */
    public String nameOf(PaperDraft draft) {
        return draft.applicant().isBlank() ? texts.get(AREA, "paper.waiting.noName") : draft.applicant();
    }

    public String getExampleDate() {
        return format.inputDate(format.today());
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public IntakeChannel getChannel() {
        return channel;
    }

    public void setChannel(IntakeChannel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getSigned() {
        return signed;
    }

    public void setSigned(String signed) {
        this.signed = signed;
    }
}
