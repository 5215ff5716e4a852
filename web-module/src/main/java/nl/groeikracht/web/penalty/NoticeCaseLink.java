package nl.groeikracht.web.penalty;

import static nl.groeikracht.municipality.Role.CASEWORKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.subsidy.CaseView;

/** Whether the page of a case shows the way to registering a notice of default on paper. */
@Named
@RequestScoped
public class NoticeCaseLink {

    @Inject
    CurrentUser user;

    public boolean isShown(CaseView view) {
        return view.scheme().rules().publicLaw()
                && user.isIn(view.municipality().gmCode(), CASEWORKER);
    }
}
