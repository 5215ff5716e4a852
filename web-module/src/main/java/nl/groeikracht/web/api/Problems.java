package nl.groeikracht.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** An address or method that does not exist here is told in the API's own form, not as a page. */
@Provider
public class Problems implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException failure) {
        return Problem.of(failure.getResponse().getStatusInfo());
    }
}
