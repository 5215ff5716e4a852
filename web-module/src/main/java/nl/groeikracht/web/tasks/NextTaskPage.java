package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.inbox.Inbox;
import org.omnifaces.util.Faces;

/** Leads straight to the case that comes first in the inbox: mine, or free. */
@Named
@RequestScoped
public class NextTaskPage {

    @Inject
    Inbox inbox;

    /** Stays on this page, which then says that there is nothing, when there is nothing. */
    public void go() throws IOException {
        var next = inbox.next();
        if (next.isPresent()) {
            Faces.redirect("/werk/zaak?nummer=%s", next.get().number().value());
        }
    }
}
