package nl.groeikracht.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.legal.TermCalculation;
import nl.groeikracht.legal.TermStep;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Language;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.api.TermQuery;

/** Counts a term of the law for whoever asks: {@code GET /api/v1/terms?rule=objection&from=2026-11-13}. */
@Path("terms")
@RequestScoped
public class TermsResource {

    @Inject
    LegalTerms legal;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response calculate(@QueryParam("rule") String rule, @QueryParam("from") String from) {
        var query = TermQuery.of(rule, from);
        if (!query.isValid()) {
            return query.problem();
        }
        return legal.calculate(rule, query.from())
                .map(found -> Response.ok(json(found).toString()).build())
                .orElseGet(query::unknownRule);
    }

    private JsonObject json(TermCalculation found) {
        var words = words();
        var steps = Json.createArrayBuilder();
        found.steps().forEach(step -> steps.add(json(step, found, words)));
        return Json.createObjectBuilder()
                .add("rule", found.rule().key())
                .add("name", found.rule().name())
                .add("from", found.from().toString())
                .add("end", found.end().toString())
                .add("steps", steps)
                .add("articles", Json.createArrayBuilder(found.articles()))
                .build();
    }

    private static JsonObject json(TermStep step, TermCalculation found, TermWords words) {
        return Json.createObjectBuilder()
                .add("what", words.of(step, found.rule()))
                .add("from", step.from().toString())
                .add("to", step.to().toString())
                .add("days", step.days())
                .add("article", step.article())
                .build();
    }

    /** In Dutch, the language of the articles. */
    private TermWords words() {
        return new TermWords(new Texts(Language.DUTCH, new Format(Language.DUTCH, clock)));
    }
}
