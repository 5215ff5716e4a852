package nl.groeikracht.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.municipality.Confidentiality;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The promise to keep confidential what is read, at the first sign-in (Awb 2:5). */
@Named
@RequestScoped
public class ConfidentialityPage {

    static final String PATH = "/werk/geheimhouding";
    static final String TO = "naar";
    static final String START = "/werk";

    @Inject
    @Param(name = TO)
    String to;

    @Inject
    Confidentiality confidentiality;

    @Inject
    CurrentUser user;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    private boolean promised;

    public void promise() throws IOException {
        if (!promised) {
            problems.add("beloofd", texts.get("people", "confidential.error"));
            return;
        }
        confidentiality.declare();
        Messages.addFlashGlobalInfo("{0}", texts.get("people", "confidential.done"));
        Faces.redirect(target());
    }

    /** Only to a page of the work itself. */
    private String target() {
        return to != null && (to.equals(START) || to.startsWith(START + "/")) && !to.contains("%") ? to : START;
    }

    public boolean isDeclared() {
        return confidentiality.isDeclaredBy(user.username());
    }

    public boolean isPromised() {
        return promised;
    }

    public void setPromised(boolean promised) {
        this.promised = promised;
    }
}
