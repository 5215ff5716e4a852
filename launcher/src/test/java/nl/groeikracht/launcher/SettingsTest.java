package nl.groeikracht.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void without_any_setting_it_runs_on_this_machine_only_and_without_demo() {
        var settings = new Settings(Map.of());

        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.demo()).isFalse();
        assertThat(settings.externalDatabase()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80", "99999999999"})
    void a_port_that_is_none_is_refused_by_name(String port) {
        assertThatThrownBy(() -> new Settings(Map.of("GROEIKRACHT_HTTP_PORT", port)).httpPort())
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("GROEIKRACHT_HTTP_PORT")
                .hasMessageContaining(port);
    }

    @Test
    void an_empty_setting_is_no_setting() {
        assertThat(new Settings(Map.of("GROEIKRACHT_DB_URL", " ", "GROEIKRACHT_HTTP_PORT", "")).externalDatabase())
                .isEmpty();
    }

    @Test
    void the_user_of_a_database_owns_the_tables_unless_somebody_else_does() {
        var url = "jdbc:postgresql://db/groeikracht";
        var one = new Settings(Map.of("GROEIKRACHT_DB_URL", url, "GROEIKRACHT_DB_USER", "app"));
        var two = new Settings(
                Map.of("GROEIKRACHT_DB_URL", url, "GROEIKRACHT_DB_USER", "app", "GROEIKRACHT_DB_OWNER_USER", "owner"));

        assertThat(one.externalDatabase().orElseThrow().owner().user()).isEqualTo("app");
        assertThat(two.externalDatabase().orElseThrow().owner().user()).isEqualTo("owner");
    }

    @Test
    void a_database_of_another_make_is_refused() {
        assertThatThrownBy(() -> new Settings(Map.of("GROEIKRACHT_DB_URL", "jdbc:mysql://db/x")).externalDatabase())
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("jdbc:postgresql://");
    }
}
