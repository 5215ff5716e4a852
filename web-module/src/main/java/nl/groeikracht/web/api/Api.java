package nl.groeikracht.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The first version of the API. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    /** As each answer tells it. */
    static final String VERSION = "1.0.0";
}
