package nl.groeikracht.process;

import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** The engine's own tables, from its own scripts, in the schema {@code engine}. */
class EngineTables implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0002");
    }

    @Override
    public String getDescription() {
        return "engine tables 7.24.0";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("set local search_path to engine");
            for (var part : PARTS) {
                statement.execute(script(part));
            }
            statement.execute("grant select, insert, update, delete on all tables in schema engine to groeikracht_app");
            statement.execute("set local search_path to groeikracht");
        }
    }

    private static String script(String part) {
        var name = "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
        return Models.text(ProcessEngine.class.getClassLoader().getResourceAsStream(name));
    }
}
