package nl.groeikracht.blackbox;

import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/** The application as a test inside the server reaches it: its services, called by whom the test wants. */
public final class Application {
    private Application() {}

    /** The service of this class, as the pages get it: with its transaction and its security. */
    public static <T> T the(Class<T> service) {
        try {
            return service.cast(new InitialContext()
                    .lookup("java:global/groeikracht/ejb-module/%s!%s"
                            .formatted(service.getSimpleName(), service.getName())));
        } catch (NamingException e) {
            throw new IllegalStateException("No service " + service.getName(), e);
        }
    }

    /** Does something as a person who is signed in, and who declared to have no interest in any case of the town. */
    public static <T> T as(String username, Callable<T> deed) throws Exception {
        Town.declareNoInterest(username);
        return identity(username).runAs(deed);
    }

    /** Does something as a person who is signed in, and who did not declare anything about the own interest. */
    public static <T> T asNewcomer(String username, Callable<T> deed) throws Exception {
        return identity(username).runAs(deed);
    }

    /** Does something as a person who is signed in, and who declared to have no interest in any case of the town. */
    public static void as(String username, Deed deed) throws Exception {
        as(username, (Callable<Void>) () -> {
            deed.run();
            return null;
        });
    }

    /** What a test does on somebody's behalf. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;
    }

    private static SecurityIdentity identity(String username) throws Exception {
        try (var login = SecurityDomain.getCurrent().createNewAuthenticationContext()) {
            login.setAuthenticationName(username);
            if (!login.authorize()) throw new IllegalStateException(username + " may not sign in");
            login.succeed();
            return login.getAuthorizedIdentity();
        }
    }
}
