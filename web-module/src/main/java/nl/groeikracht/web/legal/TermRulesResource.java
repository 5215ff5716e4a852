package nl.groeikracht.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.legal.TermRule;
import nl.groeikracht.shared.Dutch;

/** The catalogue of terms as it is today: {@code GET /api/v1/term-rules}. */
@Path("term-rules")
@RequestScoped
public class TermRulesResource {

    @Inject
    LegalTerms legal;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String list() {
        var rules = Json.createArrayBuilder();
        legal.rules(Dutch.today(clock)).forEach(rule -> rules.add(json(rule)));
        return rules.build().toString();
    }

    private static JsonObject json(TermRule rule) {
        return Json.createObjectBuilder()
                .add("rule", rule.key())
                .add("name", rule.name())
                .add("article", rule.term().article())
                .add("amount", rule.term().amount())
                .add("unit", rule.term().unit().name())
                .add("source", rule.term().source().name())
                .add("direction", rule.direction().name())
                .add("lengthened", rule.term().isLengthenedByLaw())
                .build();
    }
}
