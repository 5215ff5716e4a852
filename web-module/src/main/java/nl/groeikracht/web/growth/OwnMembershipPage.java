package nl.groeikracht.web.growth;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.initiative.OwnMembership;
import nl.groeikracht.web.Site;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Where a member of a team sees what is kept, and has it removed. */
@Named
@RequestScoped
public class OwnMembershipPage {

    @Inject
    OwnMembership membership;

    @Inject
    Site site;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(name = "sleutel")
    String key;

    private OwnMembership.Kept kept;

    @PostConstruct
    void load() {
        if (!isRemoved()) {
            kept = membership.read(new MemberKey(key));
            site.show(kept.gmCode());
        }
    }

    public void remove() {
        membership.remove(new MemberKey(key));
        Faces.redirect("/team/gegevens?weg=ja");
    }

    /** Whether this page comes right after the removal. */
    public boolean isRemoved() {
        return request.getParameter("weg") != null;
    }

    public OwnMembership.Kept getKept() {
        return kept;
    }
}
