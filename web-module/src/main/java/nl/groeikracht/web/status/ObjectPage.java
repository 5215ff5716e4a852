package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.objection.ContestedDecision;
import nl.groeikracht.objection.Filing;
import nl.groeikracht.objection.FilingForm;
import nl.groeikracht.objection.ObjectionFiling;
import nl.groeikracht.objection.ResidentObjection;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Attachments;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Option;
import nl.groeikracht.web.Uploads;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Objects to a decision with the secret link, now or later. */
@Named
@RequestScoped
public class ObjectPage extends TrackedPage {

    @Inject
    @Param(name = Uploads.TOO_MUCH)
    String tooMuch;

    @Inject
    ObjectionFiling filing;

    @Inject
    Attachments attachments;

    @Inject
    FieldProblems problems;

    private FilingForm form;
    private String contested;
    private String grounds;
    private String lateReason;
    private boolean costs;

    @Override
    void opened() {
        form = filing.open(token);
        var draft = form.draft();
        if (!form.decisions().isEmpty()) {
            contested =
                    form.decisions().get(form.decisions().size() - 1).number().value();
        }
        if (draft != null) {
            contested = draft.contested().value();
            grounds = draft.grounds();
            lateReason = draft.lateReason();
            costs = draft.costsAsked();
        }
    }

    public void showWhatIsWrong() {
        if (tooMuch != null && !Faces.isPostback()) {
            Uploads.refuse(texts.get("apply", "attachments.tooMuch"));
        }
    }

    /** All or nothing: when a file cannot come in, nothing is sent yet and the words stay. */
    public void send() {
        var files = attachments.checked();
        check();
        if (files.isEmpty() || problems.any()) {
            return;
        }
        var number = filing.file(token, typed(), files.get());
        Messages.addFlashGlobalInfo(texts.get("objection", "file.sent", number.value()));
        Faces.redirect(addressOf("/status/bezwaar/volgen") + "&nummer=" + number.value());
    }

    public void save() {
        check();
        if (!problems.any()) {
            filing.saveDraft(token, typed());
            Messages.addFlashGlobalInfo(texts.get("objection", "file.saved"));
            Faces.redirect(addressOf("/status/bezwaar"));
        }
    }

    private void check() {
        requireShort("grounds", grounds);
        requireShort("lateReason", lateReason);
    }

    private void requireShort(String field, String text) {
        if (text != null && text.codePointCount(0, text.length()) > Filing.TEXT_LIMIT) {
            problems.add(field, text("supplement.tooLong", Filing.TEXT_LIMIT));
        }
    }

    private ResidentObjection typed() {
        return new ResidentObjection(CaseNumber.of(contested), grounds, lateReason, costs);
    }

    /** Why nothing can be objected to; null when something can. */
    public String getObstacle() {
        return form.obstacle() == null ? null : texts.get("objection", form.obstacle());
    }

    public List<Option> getDecisions() {
        return form.decisions().stream()
                .map(decision -> new Option(decision.number().value(), words(decision), false))
                .toList();
    }

    private String words(ContestedDecision decision) {
        return texts.get("objection", "contested." + decision.kind(), format.longDate(decision.sentOn()));
    }

    public boolean isOneDecision() {
        return form.decisions().size() == 1;
    }

    /** Until when each decision can be objected to. */
    public List<String> getTerms() {
        return form.decisions().stream()
                .map(decision -> texts.get(
                        "objection",
                        isLate(decision) ? "file.term.late" : "file.term",
                        format.longDate(decision.objectionUntil())))
                .toList();
    }

    public boolean isLate() {
        return form.decisions().stream().anyMatch(this::isLate);
    }

    private boolean isLate(ContestedDecision decision) {
        return form.today().isAfter(decision.objectionUntil());
    }

    public FilingForm getForm() {
        return form;
    }

    public int getLimit() {
        return Filing.TEXT_LIMIT;
    }

    public String getContested() {
        return contested;
    }

    public void setContested(String contested) {
        this.contested = contested;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public boolean isCosts() {
        return costs;
    }

    public void setCosts(boolean costs) {
        this.costs = costs;
    }
}
