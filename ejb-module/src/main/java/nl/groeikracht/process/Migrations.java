package nl.groeikracht.process;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the version of this application. Several servers may start at once: one works, others wait. */
final class Migrations {

    private Migrations() {}

    static void run(DataSource owner) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .schemas("groeikracht")
                .locations("classpath:db/migration")
                .javaMigrations(new EngineTables())
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
