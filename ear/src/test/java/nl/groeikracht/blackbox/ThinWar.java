package nl.groeikracht.blackbox;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A test that runs inside the server: a small war beside the real application, whose classes it sees. */
public final class ThinWar {
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Dependencies: deployment.groeikracht.ear,deployment.groeikracht.ear.ejb-module.jar,org.wildfly.security.elytron

            """;

    private ThinWar() {}

    /** The war for a test class; name the other test classes that it uses. */
    public static WebArchive of(Class<?> test, Class<?>... helpers) {
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addClass(test)
                .addClasses(helpers)
                .addClasses(Application.class, ServerDatabase.class, Town.class)
                .addPackages(true, "org.assertj.core", "net.bytebuddy")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .setManifest(new StringAsset(MANIFEST));
    }
}
