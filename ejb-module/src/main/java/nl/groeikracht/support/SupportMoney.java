package nl.groeikracht.support;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.groeikracht.subsidy.AskedFor;
import nl.groeikracht.subsidy.DraftToken;
import nl.groeikracht.subsidy.FormField;
import nl.groeikracht.subsidy.RequestDrafts;
import nl.groeikracht.subsidy.RequestForm;
import nl.groeikracht.subsidy.SentFor;

/** Lets a request for help grow into a request for money, with what is known filled in; both know it. */
@Stateless
@PermitAll
public class SupportMoney {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SupportRecords records;

    @Inject
    SupportKeys keys;

    @Inject
    RequestDrafts drafts;

    /** The resident goes on with a request for money; what was told already need not be typed again. */
    public DraftToken askMoney(String key, String schemeSlug, String language) {
        var request = records.read(keys.numberOf(key));
        var known = RequestForm.empty()
                .answer(FormField.NAME, request.name())
                .answer(FormField.EMAIL, request.email())
                .answer(FormField.PHONE, request.phone())
                .answer(FormField.TITLE, request.title())
                .answer(FormField.WHAT, request.about())
                .answer(FormField.NEIGHBOURHOOD, request.neighbourhoodCode());
        return drafts.start(
                request.gmCode(), schemeSlug, language, AskedFor.of(request.number(), request.title()), known);
    }

    /** The request for money was sent. */
    public void sent(@Observes SentFor sent) {
        if (entities.find(SupportRequest.class, sent.askedFor().value()) != null) {
            records.grew(records.read(sent.askedFor()), sent.request(), GrowthPath.REQUEST);
        }
    }
}
