package nl.groeikracht.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Guards that it is said of each table that knows dossiers what happens to it when one is destroyed: a migration that
 * makes such a table also adds a row to {@code destruction_part}.
 */
class DestructionPartsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("(?s)create table (\\w+) \\((.*?)\\n\\);");
    private static final Pattern PART = Pattern.compile("\\(\\d+, '(\\w+)', '(DELETE|BLANK|KEEP)'");
    private static final Pattern REFERENCE = Pattern.compile("\\breferences (\\w+)");
    private static final Pattern OWN_NUMBER =
            Pattern.compile("(?m)^ +(case_number|request_number) +text(?!.*references).*$");

    @Test
    void of_each_table_that_knows_dossiers_it_is_said_what_happens_to_it() throws IOException {
        var sql = migrations();
        var parts = PART.matcher(sql).results().collect(Collectors.toMap(part -> part.group(1), part -> part.group(2)));

        var unsaid = TABLE.matcher(sql)
                .results()
                .filter(table -> !parts.containsKey(table.group(1)) && knowsDossiers(table.group(2), parts))
                .map(table -> table.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(parts).hasSizeGreaterThan(40);
        assertThat(unsaid)
                .as("tables with dossiers in them for which destruction_part needs a row")
                .isEmpty();
    }

    /** They refer to what is destroyed, or have a case number that refers to nothing. */
    private static boolean knowsDossiers(String columns, Map<String, String> parts) {
        return REFERENCE
                        .matcher(columns)
                        .results()
                        .map(reference -> parts.getOrDefault(reference.group(1), "KEEP"))
                        .anyMatch(treatment -> !treatment.equals("KEEP"))
                || OWN_NUMBER.matcher(columns).find() && !columns.contains("foreign key (case_number");
    }

    private static String migrations() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            var all = new StringBuilder();
            for (var file : files.sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }
}
