package nl.groeikracht.document;

import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import nl.groeikracht.shared.CaseNumber;

/** What the tests of documents and mail do outside the services. */
public final class Doing {
    private Doing() {}

    /** One transaction, taken back when the deed fails. */
    static <T> T inTransaction(Callable<T> deed) throws Exception {
        var transaction = (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
        transaction.begin();
        try {
            var result = deed.call();
            transaction.commit();
            return result;
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    /** A case number that no other test uses. */
    static CaseNumber number() {
        return CaseNumber.of("DOC", 2026, ThreadLocalRandom.current().nextLong(1_000_000, 9_999_999));
    }

    /** As the application's own database user, past the services. */
    static int sql(String statement) throws Exception {
        var dataSource = (DataSource) new InitialContext().lookup("java:jboss/datasources/groeikracht");
        try (var connection = dataSource.getConnection()) {
            return connection.createStatement().executeUpdate(statement);
        }
    }

    static long count(String query) throws Exception {
        var dataSource = (DataSource) new InitialContext().lookup("java:jboss/datasources/groeikracht");
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            if (!rows.next()) throw new SQLException("No count");
            return rows.getLong(1);
        }
    }
}
