package nl.groeikracht.blackbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts, once per run, the servers that the tests at hand need: a production server for the {@code *IT}, a server with
 * demo data for the {@code *PageIT}. The {@code *FaultIT} start, and kill, their own.
 */
public final class TestServers implements TestExecutionListener {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static TestServer plain;
    private static TestServer demo;

    /** The production server. */
    public static synchronized TestServer plain() {
        if (plain == null) {
            plain = TestServer.plain("plain");
            endWithThisRun(plain);
            tellArquillian(plain);
        }
        return plain;
    }

    /** The server with demo data. */
    public static synchronized TestServer demo() {
        if (demo == null) {
            demo = TestServer.demo("demo");
            endWithThisRun(demo);
            awaitDemoData(demo);
        }
        return demo;
    }

    /** The server answers before the past of the demonstration is complete; the tests want all of it. */
    private static void awaitDemoData(TestServer server) {
        var database = server.database();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var connection = database.connect(database.owner());
                var question = connection.prepareStatement("select from groeikracht.demo_past")) {
            while (!question.executeQuery().next()) {
                if (System.nanoTime() > end) throw new IllegalStateException("The demo data is not there in time");
                Thread.sleep(500);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (classNames(plan).anyMatch(TestServers::needsPlain)) plain();
        if (classNames(plan).anyMatch(name -> name.endsWith("PageIT"))) demo();
    }

    private static boolean needsPlain(String name) {
        return !name.endsWith("PageIT") && !name.endsWith("FaultIT");
    }

    private static Stream<String> classNames(TestPlan plan) {
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .map(TestIdentifier::getSource)
                .flatMap(source -> source.stream())
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName());
    }

    /** The names that arquillian.xml refers to. */
    private static void tellArquillian(TestServer server) {
        System.setProperty("groeikracht.test.home", TestServer.home().toString());
        System.setProperty("groeikracht.test.management.port", Integer.toString(server.managementPort()));
    }

    private static void endWithThisRun(TestServer server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop a test server"));
    }
}
