package nl.groeikracht.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.groeikracht.subsidy.FormField;
import nl.groeikracht.subsidy.RequestStep;

/** Step 1: who asks, and how to answer. */
@Named
@RequestScoped
public class ApplyYouPage extends StepPage {

    @Override
    RequestStep step() {
        return RequestStep.YOU;
    }

    public boolean isConsent() {
        return getForm().isYes(FormField.CONSENT);
    }

    public void setConsent(boolean consent) {
        getForm().answer(FormField.CONSENT, Boolean.toString(consent));
    }
}
