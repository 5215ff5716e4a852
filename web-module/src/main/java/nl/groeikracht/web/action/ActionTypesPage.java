package nl.groeikracht.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.action.ActionCatalogue;
import nl.groeikracht.action.ActionTypeView;
import nl.groeikracht.web.Site;

/** The catalogue of kinds of actions. */
@Named
@RequestScoped
public class ActionTypesPage {

    @Inject
    ActionCatalogue catalogue;

    @Inject
    Site site;

    private List<ActionTypeView> types;

    @PostConstruct
    void load() {
        types = catalogue.of(site.getMunicipality().gmCode());
    }

    public List<ActionTypeView> getTypes() {
        return types;
    }
}
