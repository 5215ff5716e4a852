package nl.groeikracht.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.municipality.OwnPassword;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Everyone's own password. */
@Named
@RequestScoped
public class PasswordPage {

    private static final String ADDRESS = "/werk/wachtwoord";

    @Inject
    OwnPassword password;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    private String current;
    private String chosen;
    private String again;

    public void change() throws IOException {
        if (!chosen.equals(again)) {
            problems.add("nogmaals", texts.get("people", "own.notSame"));
            return;
        }
        try {
            password.change(current, chosen);
        } catch (Refusal refused) {
            problems.add(isAboutCurrent(refused) ? "nu" : "nieuw", texts.of(refused));
            return;
        }
        Messages.addFlashGlobalInfo("{0}", texts.get("people", "own.done"));
        Faces.redirect(ADDRESS);
    }

    private static boolean isAboutCurrent(Refusal refused) {
        return refused.key().endsWith("Wrong") || refused.key().endsWith("Locked");
    }

    public String getHint() {
        return texts.get("people", "own.chosen.hint", OwnPassword.SHORTEST);
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
