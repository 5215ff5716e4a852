package nl.groeikracht.web.apply;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import nl.groeikracht.subsidy.FormField;
import nl.groeikracht.subsidy.RequestStep;
import nl.groeikracht.web.FormStep;
import nl.groeikracht.web.intake.PaperIntakePage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A step of the form. Every button first keeps what was typed, right or wrong, and only then looks at it. */
public abstract class StepPage extends DraftPage {

    private static final List<RequestStep> STEPS = List.of(RequestStep.values());

    @Inject
    @Param(name = "fouten")
    String showWrong;

    @Inject
    FieldMessages messages;

    abstract RequestStep step();

    @Override
    void opened() {
        if (draft.isSent()) {
            goTo("verstuurd");
        }
    }

    /** Shows at once what is wrong, when the last step sent the resident here to put it right. */
    public void showWhatIsWrong() {
        if (showWrong != null && !Faces.isPostback()) {
            messages.show(draft.errorsAt(step()));
        }
    }

    public void next() {
        save();
        var errors = draft.errorsAt(step());
        if (errors.isEmpty()) {
            goTo(following(1).path());
        } else {
            messages.show(errors);
        }
    }

    public void back() {
        save();
        goTo(following(-1).path());
    }

    public void later() {
        save();
        if (draft.isOnPaper()) {
            Messages.addFlashGlobalInfo(texts.get("intake", "paper.kept"));
            Faces.redirect(PaperIntakePage.PATH);
            return;
        }
        if (draft.isMailable()) {
            drafts.mailLink(
                    token,
                    texts.get("apply", "kept.mail.subject", draft.terms().name()),
                    texts.get(
                            "apply",
                            "kept.mail.text",
                            draft.terms().name(),
                            site.getMunicipality().name(),
                            siteAddress.of(addressOf(step().path())),
                            getKeptUntil()));
        }
        Faces.redirect(addressOf("bewaard") + "&stap=" + step().path());
    }

    void save() {
        draft = drafts.save(token, step(), draft.form());
    }

    public RequestStep getStep() {
        return step();
    }

    public boolean isFirst() {
        return step() == STEPS.get(0);
    }

    /** {@code Plan en geld, stap 3 van 5} */
    public String getTitle() {
        return texts.get("apply", "form.title", nameOf(step()), getNumber());
    }

    public String getName() {
        return nameOf(step());
    }

    public int getNumber() {
        return step().ordinal() + 1;
    }

    public String getNextLabel() {
        return texts.get("apply", "form.next." + step());
    }

    public List<FormStep> getSteps() {
        return STEPS.stream()
                .map(step -> new FormStep(nameOf(step), addressOf(step.path()), isDone(step)))
                .toList();
    }

    /** The most characters in an answer, for the hint of its field. */
    public int limit(String field) {
        return Arrays.stream(FormField.values())
                .filter(known -> known.key().equals(field))
                .findFirst()
                .orElseThrow()
                .limit();
    }

    private boolean isDone(RequestStep step) {
        return step.ordinal() < step().ordinal() && draft.isRight(step);
    }

    private String nameOf(RequestStep step) {
        return texts.get("apply", "form.step." + step);
    }

    private RequestStep following(int distance) {
        return STEPS.get(step().ordinal() + distance);
    }
}
