package nl.groeikracht.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.casefile.Fact.Facts;

/** Who has, or had, a part in a case. */
@RequestScoped
public class PeoplePanel {

    @Inject
    Texts texts;

    protected PeoplePanel() {}

    List<Fact> of(CaseView view) {
        var people = view.people();
        return new Facts()
                .add(text("people.applicant"), view.applicant().name())
                .add(text("people.handler"), people.handler() == null ? text("people.nobody") : people.handler())
                .add(text("people.adviser"), adviser(view))
                .add(text("people.assessor"), people.assessor())
                .add(texts.underLaw(view.scheme().rules().publicLaw(), "casefile", "people.decider"), people.decider())
                .list();
    }

    private String adviser(CaseView view) {
        if (view.advice() == null) {
            return null;
        }
        var who = text("adviser." + view.advice().adviser());
        return view.people().adviser() == null
                ? who
                : who + ", " + view.people().adviser();
    }

    /** Empty as long as nobody decided. */
    String noInterest(CaseView view) {
        return view.people().decider() == null
                ? ""
                : text("people.noInterest", view.people().decider());
    }

    private String text(String key, Object... values) {
        return texts.get("casefile", key, values);
    }
}
