package nl.groeikracht.web.teampage;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.groeikracht.document.Flyer;

/** Reads the colours of a municipality from its style sheet, so that paper and screen have the same. */
final class ThemeColours {

    private ThemeColours() {}

    static Flyer.Colours of(ServletContext context, String theme) {
        try (var sheet = context.getResourceAsStream("/resources/gk/themes/" + theme + ".css")) {
            var css = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return new Flyer.Colours(colour(css, "--gk-brand-strong"), colour(css, "--gk-on-brand"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No colours of " + theme, unreadable);
        }
    }

    static String colour(String css, String token) {
        var found = Pattern.compile(Pattern.quote(token) + ":\\s*(#[0-9a-fA-F]{6})\\s*;")
                .matcher(css);
        if (!found.find()) {
            throw new IllegalStateException("No colour " + token);
        }
        return found.group(1);
    }
}
