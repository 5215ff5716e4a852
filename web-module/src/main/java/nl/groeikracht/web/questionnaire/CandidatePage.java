package nl.groeikracht.web.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.questionnaire.JoinerView;
import nl.groeikracht.questionnaire.MemberCandidates;
import nl.groeikracht.questionnaire.QuestionnaireView;
import nl.groeikracht.questionnaire.TeamQuestionnaires;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.SiteAddress;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A neighbour who wants to join: becomes a member, or is forgotten. The key of a new member is shown here only. */
@Named
@RequestScoped
public class CandidatePage {

    @Inject
    MemberCandidates candidates;

    @Inject
    TeamQuestionnaires questionnaires;

    @Inject
    SiteAddress address;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    @Param(name = "id")
    Long id;

    @Inject
    @Param(name = "kandidaat")
    String candidate;

    private QuestionnaireView view;
    private JoinerView joiner;
    private MemberKey key;
    private String role;

    @PostConstruct
    void load() {
        view = questionnaires.read(id);
        site.show(view.gmCode());
        joiner = candidates.of(id).stream()
                .filter(one -> one.id().toString().equals(candidate))
                .findFirst()
                .orElseThrow(() -> new NotFound("joiner", String.valueOf(candidate)));
    }

    public void accept() {
        key = candidates.accept(id, UUID.fromString(candidate), role);
    }

    public void decline() throws IOException {
        candidates.decline(id, UUID.fromString(candidate));
        Messages.addFlashGlobalInfo("{0}", texts.get("questionnaire", "candidate.declined"));
        Faces.redirect("/werk/team-vragenlijst?nummer=%s", view.team().value());
    }

    public QuestionnaireView getView() {
        return view;
    }

    public JoinerView getJoiner() {
        return joiner;
    }

    /** Null unless the neighbour just became a member: for the member alone. */
    public String getLink() {
        return key == null ? null : address.of("/team/gegevens?sleutel=" + key.value());
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
