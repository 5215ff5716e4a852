package nl.groeikracht.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What the API can do, for programs (OpenAPI 3.0). */
@Path("openapi.json")
public class ApiDescription {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String read() throws IOException {
        try (InputStream description = ApiDescription.class.getResourceAsStream("openapi.json")) {
            return new String(description.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
