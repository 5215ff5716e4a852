package nl.groeikracht.web.legal;

import static nl.groeikracht.municipality.Role.CASEWORKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.subsidy.CaseView;

/** Whether the page of a case shows the way to changing its term. */
@Named
@RequestScoped
public class TermLink {

    @Inject
    CurrentUser user;

    public boolean isShown(CaseView view) {
        return view.state().isOpen()
                && view.scheme().rules().publicLaw()
                && user.isIn(view.municipality().gmCode(), CASEWORKER);
    }
}
