package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that whoever is refused something reads why: each key of a refusal in the code has its words. */
class RefusalTextsTest {

    private static final Pattern KEY = Pattern.compile("new Refusal\\(\\s*\"([^\"]+)\""
            + "|\"((?:[a-z]+\\.)?refusal\\.[\\w.]+)\"" + "|\"(scheme\\.error\\.\\w+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_refusal_has_its_words(String language) throws IOException {
        var locale = Locale.forLanguageTag(language);

        assertThat(keys())
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(words(key, locale)).as(key).isPresent());
    }

    @Test
    void a_key_is_said_in_one_area_only() throws IOException {
        assertThat(keys())
                .allSatisfy(key -> assertThat(Texts.AREAS.stream()
                                .filter(area ->
                                        Texts.bundle(area, Locale.ENGLISH).containsKey(key)))
                        .as(key)
                        .hasSizeLessThanOrEqualTo(1));
    }

    private static Optional<String> words(String key, Locale locale) {
        return Texts.AREAS.stream()
                .map(area -> Texts.bundle(area, locale))
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (var module : Stream.of("ejb-module", "web-module").toList()) {
            try (var files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(file))
                            .results()
                            .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                                    .filter(key -> key != null)
                                    .findFirst()
                                    .orElseThrow())
                            .forEach(keys::add);
                }
            }
        }
        return keys;
    }
}
