package nl.groeikracht.web.people;

import static nl.groeikracht.web.people.LoginPageFilter.OCCASION;
import static nl.groeikracht.web.people.LoginPageFilter.Occasion.FAILED;
import static nl.groeikracht.web.people.LoginPageFilter.Occasion.FORM_SENT;
import static nl.groeikracht.web.people.LoginPageFilter.Occasion.LOCKED;
import static nl.groeikracht.web.people.LoginPageFilter.USERNAME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.groeikracht.web.people.LoginPageFilter.Occasion;
import org.omnifaces.util.Faces;

/** The login page. The server shows it by itself when a page for staff is asked. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    HttpServletRequest request;

    /** Whoever comes here directly wants to work: the server asks the password on the way. */
    public void load() throws IOException {
        if (occasion() == null) {
            Faces.redirect("/werk");
        }
    }

    public boolean isFailed() {
        return occasion() == FAILED;
    }

    public boolean isLocked() {
        return occasion() == LOCKED;
    }

    /** A form was sent after the session had ended; the server keeps it and sends it on after signing in. */
    public boolean isFormKept() {
        return occasion() == FORM_SENT;
    }

    public String getUsername() {
        return (String) request.getAttribute(USERNAME);
    }

    private Occasion occasion() {
        return (Occasion) request.getAttribute(OCCASION);
    }
}
