package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.action.ActionFunding;

/** There came less money than was asked: go on, or ask elsewhere. */
@Named
@RequestScoped
public class ActionReconsiderPage extends ActionTaskPage {

    @Inject
    ActionFunding funding;

    public void goOn() throws IOException {
        funding.reconsider(id(), action(), false);
        done("reconsider.goesOn");
    }

    public void askAgain() throws IOException {
        funding.reconsider(id(), action(), true);
        done("reconsider.asksAgain");
    }
}
