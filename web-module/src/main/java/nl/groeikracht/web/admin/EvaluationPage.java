package nl.groeikracht.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import nl.groeikracht.budget.EvaluationState;
import nl.groeikracht.budget.SchemeEvaluation;
import nl.groeikracht.budget.SchemeEvaluations;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The reports on the effects of one scheme (Awb 4:24). */
@Named
@RequestScoped
public class EvaluationPage {

    private static final String AREA = "admin";

    @Inject
    @Param(name = "regeling")
    Long schemeId;

    @Inject
    Schemes schemes;

    @Inject
    SchemeEvaluations evaluations;

    @Inject
    CurrentUser user;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private SchemeTerms scheme;
    private EvaluationState state;
    private LocalDate publishedOn;
    private String publication;
    private String conclusion;

    @PostConstruct
    void load() {
        if (schemeId == null) {
            throw new NotFound("scheme", "none");
        }
        scheme = schemes.versions(schemeId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("scheme", String.valueOf(schemeId)));
        user.require(scheme.gmCode(), "evaluation of " + scheme.slug(), Role.ADMINISTRATOR);
        state = evaluations.of(schemeId).orElseThrow(() -> new NotFound("evaluation of a private fund", scheme.slug()));
    }

    public void register() throws IOException {
        var today = format.today();
        if (publishedOn == null || publishedOn.isAfter(today) || publishedOn.isBefore(state.since())) {
            problems.add("gepubliceerd", texts.get(AREA, "evaluation.error.day", state.since(), today));
        }
        require("waar", publication);
        require("conclusie", conclusion);
        if (problems.any()) {
            return;
        }
        evaluations.register(schemeId, new SchemeEvaluation(publishedOn, publication, conclusion));
        var next = evaluations.of(schemeId).orElseThrow().dueOn();
        Messages.addFlashGlobalInfo("{0}", texts.get(AREA, "evaluation.done", next));
        Faces.redirect("/werk/regelingen/evaluatie?regeling=%s", schemeId.toString());
    }

    private void require(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            problems.add(field, texts.get(AREA, "evaluation.error.text"));
        }
    }

    public SchemeTerms getScheme() {
        return scheme;
    }

    public EvaluationState getState() {
        return state;
    }

    /** By when, and whether that is soon or past. */
    public String getDue() {
        var key = state.isLate(format.today()) ? "late" : state.isNear(format.today()) ? "near" : "due";
        return texts.get(AREA, "schemes.evaluation." + key, state.dueOn());
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(String publication) {
        this.publication = publication;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
