package nl.groeikracht.web.payment;

import static nl.groeikracht.municipality.Role.DECIDER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.subsidy.CaseView;

/** Whether the page of a case shows the way to suspending its payment. */
@Named
@RequestScoped
public class SuspensionLink {

    @Inject
    CurrentUser user;

    public boolean isShown(CaseView view) {
        return view.payment() != null
                && view.scheme().rules().publicLaw()
                && user.isIn(view.municipality().gmCode(), DECIDER);
    }
}
