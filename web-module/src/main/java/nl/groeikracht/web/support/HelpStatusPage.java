package nl.groeikracht.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.support.SupportMoney;
import nl.groeikracht.support.SupportState;
import nl.groeikracht.support.SupportTracking;
import nl.groeikracht.support.SupportView;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Language;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The resident's own page of a request for help: what happens, who does it and when; ask further, or drop it. */
@Named
@RequestScoped
public class HelpStatusPage {

    private static final String AREA = "support";

    @Inject
    SupportTracking tracking;

    @Inject
    SupportMoney money;

    @Inject
    Schemes schemes;

    @Inject
    Language language;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    @Param(name = "sleutel")
    String key;

    @Inject
    @Param(name = "nieuw")
    String fresh;

    private SupportView help;
    private String question;
    private String scheme;

    @PostConstruct
    void load() {
        help = tracking.read(key);
        site.show(help.gmCode());
    }

    public void askAgain() throws IOException {
        if (question == null || question.isBlank()) {
            problems.add("vraag", texts.get(AREA, "further.missing"));
            return;
        }
        tracking.askAgain(key, question);
        done("further.sent");
    }

    /** Goes on with a request for money in which is filled in what was told already. */
    public void askMoney() {
        if (scheme == null) {
            problems.add("regeling", texts.get(AREA, "money.missing"));
            return;
        }
        Faces.redirect(
                "/aanvraag/u?concept=%s",
                money.askMoney(key, scheme, language.getTag()).value());
    }

    /** The schemes under which a request can be sent today. */
    public List<SchemeTerms> getOpenSchemes() {
        return schemes.current(help.gmCode()).stream()
                .filter(one -> one.isOpenOn(format.today()))
                .toList();
    }

    public void drop() throws IOException {
        tracking.drop(key);
        done("drop.done");
    }

    private void done(String text) throws IOException {
        Messages.addFlashGlobalInfo("{0}", texts.get(AREA, text));
        Faces.redirect("/hulp/status?sleutel=%s", key);
    }

    /** What happens now, by whom and when, in a sentence or two. */
    public String getExplanation() {
        var who = help.contactName() == null ? "" : help.contactName();
        var by = help.answerBy() == null ? "" : format.longDate(help.answerBy());
        var late = help.answerBy() != null && help.answerBy().isBefore(format.today());
        return texts.get(AREA, "now." + help.state() + (late ? ".late" : ""), by, who);
    }

    public SupportView getHelp() {
        return help;
    }

    /** Whether it was sent just now. */
    public boolean isFresh() {
        return fresh != null;
    }

    public boolean isAnswered() {
        return help.state() == SupportState.ANSWERED;
    }

    public String getKey() {
        return key;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
