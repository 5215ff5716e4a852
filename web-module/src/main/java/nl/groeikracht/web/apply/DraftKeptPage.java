package nl.groeikracht.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import nl.groeikracht.subsidy.FormField;
import nl.groeikracht.subsidy.RequestStep;
import org.omnifaces.cdi.Param;

/** Tells that the draft is kept, and with which link to go on. */
@Named
@RequestScoped
public class DraftKeptPage extends DraftPage {

    @Inject
    @Param(name = "stap")
    String step;

    /** Where the link was mailed to; empty when it was not. */
    public String getMailedTo() {
        return draft.isMailable() ? draft.form().text(FormField.EMAIL).strip() : "";
    }

    public String getLink() {
        return siteAddress.of(getContinue());
    }

    public String getContinue() {
        var known = Arrays.stream(RequestStep.values()).map(RequestStep::path).anyMatch(path -> path.equals(step));
        return addressOf(known ? step : RequestStep.YOU.path());
    }
}
