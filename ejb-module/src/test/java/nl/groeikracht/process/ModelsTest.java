package nl.groeikracht.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelsTest {

    @Test
    void the_engine_gets_every_model_of_the_bpmn_module() throws IOException {
        try (var files = Files.list(Path.of("..", "bpmn", "src", "main", "resources", "bpmn"))) {
            var models = files.map(file -> "bpmn/" + file.getFileName())
                    .filter(name -> name.endsWith(".bpmn") || name.endsWith(".dmn"))
                    .toList();

            assertThat(Models.ALL).containsExactlyInAnyOrderElementsOf(models);
        }
    }

    @Test
    void every_model_is_on_the_classpath() {
        assertThat(Models.ALL)
                .allSatisfy(model -> assertThat(Models.text(Models.open(model))).contains("definitions"));
    }
}
