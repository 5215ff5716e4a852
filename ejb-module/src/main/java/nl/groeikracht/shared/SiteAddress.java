package nl.groeikracht.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Where the site is on the internet, for links in mail and letters. Set by {@code GROEIKRACHT_SITE_URL}, never taken from
 * a request: whoever sends a request chooses the host in it, and could have us mail links to a site of theirs.
 */
@ApplicationScoped
public class SiteAddress {

    private final String root;

    public SiteAddress() {
        this(Optional.ofNullable(System.getProperty("groeikracht.site.url", System.getenv("GROEIKRACHT_SITE_URL")))
                .filter(url -> !url.isBlank())
                .orElseGet(() -> "http://localhost:" + System.getProperty("jboss.http.port", "8080")));
    }

    SiteAddress(String root) {
        this.root = root.strip().replaceAll("/+$", "");
    }

    /**
     * The full address of a page.
     *
     * @param path from the root, with its parameters, such as {@code /status?sleutel=…}
     */
    public String of(String path) {
        return root + path;
    }
}
