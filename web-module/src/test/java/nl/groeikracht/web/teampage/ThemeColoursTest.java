package nl.groeikracht.web.teampage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.groeikracht.document.Flyer;
import org.junit.jupiter.api.Test;

/** Each municipality has the colours that a flyer asks for. */
class ThemeColoursTest {

    @Test
    void every_theme_has_the_colours_of_a_flyer() throws IOException {
        try (var themes = Files.list(Path.of("src/main/webapp/resources/gk/themes"))) {
            assertThat(themes.toList()).isNotEmpty().allSatisfy(theme -> {
                var css = Files.readString(theme);
                assertThat(new Flyer.Colours(
                                ThemeColours.colour(css, "--gk-brand-strong"),
                                ThemeColours.colour(css, "--gk-on-brand")))
                        .isNotNull();
            });
        }
    }

    @Test
    void a_colour_that_is_missing_is_not_made_up() {
        assertThatThrownBy(() -> ThemeColours.colour(":root {}", "--gk-brand"))
                .isInstanceOf(IllegalStateException.class);
    }
}
