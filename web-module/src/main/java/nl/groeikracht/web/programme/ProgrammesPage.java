package nl.groeikracht.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.ProgrammeView;

/** The programmes in which somebody's municipalities take part. */
@Named
@RequestScoped
public class ProgrammesPage {

    @Inject
    ProgrammeOverview overview;

    @Inject
    CurrentUser user;

    private List<ProgrammeView> programmes;

    @PostConstruct
    void load() {
        programmes = overview.list();
    }

    public List<ProgrammeView> getProgrammes() {
        return programmes;
    }

    public boolean isManager() {
        return !user.municipalitiesAs(Role.PROGRAMME_MANAGER).isEmpty();
    }
}
