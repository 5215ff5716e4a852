package nl.groeikracht.web.withdrawal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import nl.groeikracht.withdrawal.ChangeOpening;
import nl.groeikracht.withdrawal.GrantChangeStart;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Why does someone look at a subsidy again? */
@Named
@RequestScoped
public class ChangeStartPage {

    private static final String AREA = "withdrawal";

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    GrantChangeStart service;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    @Inject
    Site site;

    private ChangeOpening opening;
    private String occasion;

    @PostConstruct
    void load() {
        opening = service.open(CaseNumber.of(number));
        site.show(opening.subsidy().gmCode());
    }

    public void start() throws IOException {
        if (occasion == null || occasion.isBlank()) {
            problems.add("aanleiding", texts.get(AREA, "error.reasons"));
            return;
        }
        var started = service.start(opening.subsidy().number(), occasion);
        Messages.addFlashGlobalInfo(texts.get(AREA, "start.done", started.value()));
        Faces.redirect("/werk/vervolg?nummer=%s", started.value());
    }

    public ChangeOpening getOpening() {
        return opening;
    }

    /** What stands in the way, in words. */
    public String getObstacle() {
        return opening.isPossible() ? "" : texts.of(new Refusal(opening.obstacle()));
    }

    public List<LawHint> getLaw() {
        return opening.hints();
    }

    public String words(LawHint hint) {
        return texts.get(AREA, "law." + hint.key(), hint.arguments().toArray());
    }

    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }
}
