package nl.groeikracht.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Lets the invented people do their work themselves, so that rights are checked and the trail has their names. */
@ApplicationScoped
class DemoPeople {

    void as(String username, Runnable deed) {
        identity(username).runAs(deed);
    }

    private static SecurityIdentity identity(String username) {
        try (var login = SecurityDomain.getCurrent().createNewAuthenticationContext()) {
            login.setAuthenticationName(username);
            if (!login.authorize()) {
                throw new IllegalStateException(username + " may not sign in");
            }
            login.succeed();
            return login.getAuthorizedIdentity();
        } catch (RealmUnavailableException noDatabase) {
            throw new IllegalStateException(noDatabase);
        }
    }
}
