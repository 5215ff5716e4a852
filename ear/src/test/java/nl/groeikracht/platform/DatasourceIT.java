package nl.groeikracht.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.ThinWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The application reaches the database with as few rights as it needs. */
@ArquillianTest
class DatasourceIT {
    @Resource(lookup = "java:jboss/datasources/groeikracht")
    DataSource dataSource;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(DatasourceIT.class);
    }

    @Test
    void the_application_works_as_a_role_with_only_granted_rights() throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("select current_user")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("groeikracht_app");
        }
    }

    @Test
    void the_application_can_not_change_the_audit_trail() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from audit_entry"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
