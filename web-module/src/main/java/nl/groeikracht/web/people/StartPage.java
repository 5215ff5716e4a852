package nl.groeikracht.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.web.Menu;
import org.omnifaces.util.Faces;

/** Where work starts: at the first page of this person's menu. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    Menu menu;

    public void load() throws IOException {
        var pages = menu.getStaff();
        if (!pages.isEmpty()) {
            Faces.redirect(pages.get(0).path());
        }
    }
}
