package nl.groeikracht.web.objection;

import static nl.groeikracht.municipality.Role.CASEWORKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.subsidy.CaseView;

/** Whether the page of a case shows the way to registering an objection on paper. */
@Named
@RequestScoped
public class ObjectionCaseLink {

    @Inject
    CurrentUser user;

    public boolean isShown(CaseView view) {
        return view.scheme().rules().publicLaw()
                && user.isIn(view.municipality().gmCode(), CASEWORKER);
    }
}
