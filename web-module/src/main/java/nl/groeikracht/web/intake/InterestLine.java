package nl.groeikracht.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.groeikracht.casework.InterestView;
import nl.groeikracht.casework.Interests;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;

/**
 * The one line on each task page with which someone declares to have no interest of the own (Awb 2:4). Its box belongs
 * to the form of the task: whoever ticks it and confirms has declared, and is not asked again in this case.
 */
@Named
@RequestScoped
public class InterestLine {

    /** The box's name in the form. */
    public static final String BOX = "geen-belang";

    @Inject
    Interests interests;

    @Inject
    Texts texts;

    private CaseNumber number;
    private Optional<InterestView> declared = Optional.empty();

    /** Takes what was ticked on the page that is sent in, and finds out what is known of this case. */
    public void about(CaseNumber onPage) {
        number = onPage;
        declared = interests.mine(number);
        if (Faces.isPostback() && Faces.getRequestParameter(BOX) != null) {
            declareNone();
        }
    }

    /** For a page that asks it in its own words. */
    public void declareNone() {
        if (declared.isEmpty()) {
            interests.declareNone(number);
            declared = interests.mine(number);
        }
    }

    public boolean isAsked() {
        return number != null && declared.isEmpty();
    }

    public boolean isDeclared() {
        return declared.isPresent() && !isKeptOut();
    }

    public boolean isKeptOut() {
        return declared.filter(InterestView::excludes).isPresent();
    }

    /** What was told when an interest was declared. */
    public String getWhy() {
        return declared.map(one -> texts.get("intake", "interest.kind." + one.interest()) + ": " + one.explanation())
                .orElse("");
    }

    public String getUrl() {
        return InterestPage.PATH + "?nummer=" + number;
    }
}
