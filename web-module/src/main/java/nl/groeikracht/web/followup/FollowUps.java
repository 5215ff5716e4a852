package nl.groeikracht.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.casework.CaseDossier;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Texts;

/** The cases that follow from a request, for the page of that request. */
@Named
@RequestScoped
public class FollowUps {

    @Inject
    CaseDossier dossier;

    @Inject
    Texts texts;

    protected FollowUps() {}

    /** Oldest first; empty when nothing followed. */
    public List<CaseCard> of(CaseNumber request) {
        return dossier.following(request);
    }

    /** What a kind of case is called. */
    public String kind(CaseCard card) {
        return texts.find("followup", "kind." + card.kind()).orElse(card.kind());
    }

    /** Its state in the words of its own kind of case. */
    public String state(CaseCard card) {
        return texts.find("followup", "state." + card.kind() + "." + card.state())
                .or(() -> texts.find("casefile", "state." + card.state()))
                .orElse(card.state());
    }
}
