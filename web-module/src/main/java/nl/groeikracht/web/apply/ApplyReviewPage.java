package nl.groeikracht.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.groeikracht.subsidy.FormField;
import nl.groeikracht.subsidy.RequestStep;

/** Step 5: everything once more, what is still wrong with a link to it, and sending. */
@Named
@RequestScoped
public class ApplyReviewPage extends StepPage {

    @Inject
    FilledIn filledIn;

    @Override
    RequestStep step() {
        return RequestStep.REVIEW;
    }

    /** Signs and sends. What must be put right first is shown; twice sent is once received. */
    public void send() {
        save();
        if (draft.isRight(RequestStep.REVIEW)) {
            drafts.send(token);
            goTo("verstuurd");
        } else {
            messages.show(draft.errorsAt(RequestStep.REVIEW).stream()
                    .filter(error -> error.step() == RequestStep.REVIEW)
                    .toList());
        }
    }

    /** The steps at which something is still wrong. */
    public List<ToFix> getToFix() {
        return Arrays.stream(RequestStep.values())
                .filter(step -> step != RequestStep.REVIEW)
                .map(step -> new ToFix(
                        texts.get("apply", "form.step." + step),
                        addressOf(step.path()) + "&fouten=ja",
                        draft.errorsAt(step).stream().map(messages::summary).toList()))
                .filter(step -> !step.problems().isEmpty())
                .toList();
    }

    public List<String> getWarnings() {
        return draft.warnings().stream().map(messages::summary).toList();
    }

    public List<FilledIn.Chapter> getChapters() {
        return filledIn.chapters(draft, step -> addressOf(step.path()));
    }

    public boolean isTruthful() {
        return getForm().isYes(FormField.TRUTHFUL);
    }

    public void setTruthful(boolean truthful) {
        getForm().answer(FormField.TRUTHFUL, Boolean.toString(truthful));
    }

    /** @param problems in the words of the summary */
    public record ToFix(String step, String url, List<String> problems) {}

    /** Whether sending can be tried. */
    public boolean isSendable() {
        return draft.isOpen() && getToFix().isEmpty();
    }
}
