package nl.groeikracht.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes text as XHTML: whatever someone typed is shown as text, never obeyed. */
final class Markup {

    private Markup() {}

    /** One line; what the letters' font cannot show becomes a box. */
    static String text(String plain) {
        return LetterFont.printable(plain)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String strong(String plain) {
        return "<strong>" + text(plain) + "</strong>";
    }

    /** A paragraph of markup that is safe already. */
    static String paragraph(String markup) {
        return "<p>" + markup + "</p>\n";
    }

    /** Text as typed in a field: a blank line starts a paragraph, a single line end stays one. */
    static String paragraphs(String plain) {
        return Arrays.stream(plain.strip().split("\\R\\s*\\R"))
                .map(paragraph -> "<div class=\"paragraph\">\n" + lines(paragraph) + "</div>\n")
                .collect(Collectors.joining());
    }

    /** Each line apart, so that it is read aloud apart as well. */
    static String lines(String plain) {
        return plain.strip()
                .lines()
                .map(line -> "<p class=\"line\">" + text(line) + "</p>\n")
                .collect(Collectors.joining());
    }

    static String lines(List<String> plain) {
        return lines(String.join("\n", plain));
    }

    static String list(List<String> items) {
        return items.stream()
                .map(item -> "<li>" + text(item.strip()) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }
}
