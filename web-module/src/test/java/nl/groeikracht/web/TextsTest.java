package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.municipality.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards that what is said in Dutch is said in English too, with the same values filled in. */
class TextsTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\d[^}]*}");

    static List<String> areas() {
        return Texts.AREAS;
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_text_is_there_in_both_languages(String area) {
        assertThat(texts(area + "_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts(area).stringPropertyNames());
    }

    /** Without it Java shows Dutch visitors the language of the server. */
    @ParameterizedTest
    @MethodSource("areas")
    void dutch_is_marked_as_a_language_of_its_own(String area) {
        assertThat(texts(area + "_nl").stringPropertyNames()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void the_same_values_are_filled_in(String area) {
        var english = texts(area + "_en");
        texts(area)
                .forEach((key, dutch) -> assertThat(values(english.getProperty((String) key, "")))
                        .as(area + " " + key)
                        .isEqualTo(values((String) dutch)));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void an_apostrophe_never_swallows_a_value(String area) {
        Stream.of(texts(area), texts(area + "_en"))
                .flatMap(all -> all.values().stream())
                .map(String.class::cast)
                .filter(text -> VALUE.matcher(text).find())
                .forEach(text -> assertThat(new MessageFormat(text).format(new Object[10]))
                        .as(text)
                        .doesNotContain("{"));
    }

    @Test
    void every_role_has_a_name() {
        assertThat(Role.values()).allMatch(role -> texts("common").containsKey("role." + role.code()));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var source = TextsTest.class.getResourceAsStream("texts/" + file + ".properties")) {
            texts.load(new InputStreamReader(source, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
