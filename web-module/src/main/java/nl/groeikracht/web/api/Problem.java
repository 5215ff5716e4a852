package nl.groeikracht.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Response;

/** An answer that says what is wrong, all of it at once (RFC 9457). */
final class Problem {

    static final String TYPE = "application/problem+json";

    private final JsonArrayBuilder errors = Json.createArrayBuilder();
    private boolean any;

    /** @param parameter of the query */
    void add(String parameter, String code, String detail) {
        any = true;
        errors.add(Json.createObjectBuilder()
                .add("in", "query")
                .add("location", Json.createObjectBuilder().add("name", parameter))
                .add("code", code)
                .add("detail", detail));
    }

    boolean isAny() {
        return any;
    }

    Response badRequest() {
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Bad Request")
                .add("status", 400)
                .add("detail", "The request can not be understood; see the errors.")
                .add("errors", errors)
                .build();
        return Response.status(400).type(TYPE).entity(body.toString()).build();
    }

    static Response of(Response.StatusType status) {
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .build();
        return Response.status(status.getStatusCode())
                .type(TYPE)
                .entity(body.toString())
                .build();
    }
}
