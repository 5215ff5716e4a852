package nl.groeikracht.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.retention.HoldView;
import nl.groeikracht.retention.LegalHolds;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What may not be destroyed for now: set and lifted by people who say why. */
@Named
@RequestScoped
public class HoldPage {

    private static final String ADDRESS = "/werk/beheer/bewaren";

    /** The dossier for which a hold is set; null when none is. */
    @Inject
    @Param(name = "houd")
    String dossier;

    /** The hold that is lifted; null when none is. */
    @Inject
    @Param(name = "vrij")
    Long lifted;

    @Inject
    LegalHolds holds;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private List<HoldView> all;
    private String number;
    private LocalDate until;
    private String reason;

    @PostConstruct
    void load() {
        all = holds.of(gmCode());
        number = dossier;
    }

    public void set() throws IOException {
        if (hasReason()) {
            try {
                holds.set(gmCode(), CaseNumber.of(number), reason, until);
                done("hold.done", number);
            } catch (NotFound unknown) {
                problems.add("zaak", texts.get("retention", "refusal.holdUnknown", number));
            } catch (Refusal refused) {
                problems.add(refused.key().equals("refusal.holdUntil") ? "tot" : "zaak", texts.of(refused));
            }
        }
    }

    public void lift() throws IOException {
        if (hasReason()) {
            holds.lift(gmCode(), lifted, reason);
            done("hold.lifted", getLifting().number().value());
        }
    }

    private boolean hasReason() {
        if (reason == null || reason.isBlank()) {
            problems.add("waarom", texts.get("retention", "error.why"));
        }
        return !problems.any();
    }

    private void done(String key, String what) throws IOException {
        Messages.addFlashGlobalInfo("{0}", texts.get("retention", key, what));
        Faces.redirect(ADDRESS);
    }

    private String gmCode() {
        return site.getMunicipality().gmCode();
    }

    public boolean isSetting() {
        return dossier != null;
    }

    /** The hold that is being lifted; null when none is. */
    public HoldView getLifting() {
        return lifted == null
                ? null
                : all.stream().filter(hold -> hold.id() == lifted).findFirst().orElse(null);
    }

    public List<HoldView> getAll() {
        return all;
    }

    public String getDayHint() {
        return texts.get("retention", "day.hint", format.inputDate(format.today()));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
