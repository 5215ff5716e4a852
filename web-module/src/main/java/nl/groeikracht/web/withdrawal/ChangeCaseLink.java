package nl.groeikracht.web.withdrawal;

import static nl.groeikracht.municipality.Role.CASEWORKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.subsidy.CaseView;

/** Whether the page of a case shows the way to changing its subsidy. */
@Named
@RequestScoped
public class ChangeCaseLink {

    @Inject
    CurrentUser user;

    public boolean isShown(CaseView view) {
        return view.scheme().rules().publicLaw()
                && view.payment() != null
                && user.isIn(view.municipality().gmCode(), CASEWORKER);
    }
}
