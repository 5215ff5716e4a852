package nl.groeikracht.document;

import static nl.groeikracht.document.Markup.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.shared.CaseNumber;

/**
 * Makes one page of XHTML of a letter's head, its parts and its text. A section whose parts are all empty disappears
 * with its heading, such as the one about objection under private law; so does a sentence that names something unknown.
 */
final class LetterPage {

    private static final String STYLE = resource("letters/letter.css");

    private final Letter letter;
    private final MunicipalityInfo municipality;
    private final LetterParts parts;
    private final LetterText source;
    private final Map<String, String> words = new HashMap<>();

    LetterPage(Letter letter, MunicipalityInfo municipality, LetterText source) {
        this.letter = letter;
        this.municipality = municipality;
        this.parts = new LetterParts(letter, municipality);
        this.source = source;
        learnWords();
    }

    /** @throws IncompleteLetter when a part that the law asks for is missing */
    String xhtml() {
        var missing = parts.missing();
        if (!missing.isEmpty()) {
            throw new IncompleteLetter(missing);
        }
        var title = plainTitle();
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl-NL\" xml:lang=\"nl-NL\">\n<head>\n<title>"
                + title
                + "</title>\n<meta name=\"subject\" content=\"" + title + "\"/>\n<meta name=\"author\" content=\""
                + text(LetterHead.nameOf(municipality)) + "\"/>\n" + bookmark(title) + "<style>\n"
                + style(letter.number) + "</style>\n</head>\n<body>\n"
                + LetterHead.of(letter, municipality)
                + "<h1 id=\"brief\">" + sentence(source.title()) + "</h1>\n"
                + source.sections().stream().map(this::section).collect(Collectors.joining())
                + "</body>\n</html>\n";
    }

    /** The looks of everything on paper, with the number at the foot of each page. */
    static String style(CaseNumber number) {
        return STYLE.replace("-gk-case", number.value());
    }

    private void learnWords() {
        words.put("naam", letter.addressee);
        words.put("onderwerp", letter.subject);
        words.put("zaaknummer", letter.number.value());
        words.put("aanvraagdatum", letter.askedOn == null ? null : DutchText.date(letter.askedOn));
        words.put("behandelaar", letter.handler == null ? LetterHead.nameOf(municipality) : letter.handler);
        words.put("telefoon", municipality.phone());
        words.put("gemeente", LetterHead.nameOf(municipality));
        words.put("statuspagina", letter.statusLink);
    }

    private String section(LetterText.Section section) {
        var alone = section.paragraphs().stream()
                .flatMap(paragraph -> LetterText.partAlone(paragraph).stream())
                .toList();
        if (!alone.isEmpty()
                && alone.stream().allMatch(part -> parts.markup(part).isEmpty())) {
            return "";
        }
        var heading = section.heading().isEmpty() ? "" : "<h2>" + sentence(section.heading()) + "</h2>\n";
        return heading + section.paragraphs().stream().map(this::paragraph).collect(Collectors.joining());
    }

    private String paragraph(String paragraph) {
        var part = LetterText.partAlone(paragraph);
        if (part.isPresent()) {
            return parts.markup(part.get());
        }
        if (namesUnknown(paragraph)) {
            return "";
        }
        var items = paragraph.lines().toList();
        return items.stream().allMatch(line -> line.startsWith("- ")) ? list(items) : Markup.paragraph(lines(items));
    }

    private String list(List<String> items) {
        return items.stream()
                .map(item -> "<li>" + sentence(item.substring(2)) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private String lines(List<String> lines) {
        return lines.stream().map(this::sentence).collect(Collectors.joining("<br/>"));
    }

    /** Text with its words filled in and its strong parts marked. */
    private String sentence(String line) {
        var marked = text(line).replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>");
        return LetterText.word().matcher(marked).replaceAll(found -> Matcher.quoteReplacement(markup(found.group(1))));
    }

    private String markup(String word) {
        return LetterPart.ofWord(word).map(parts::markup).orElseGet(() -> text(Objects.toString(words.get(word), "")));
    }

    private boolean namesUnknown(String paragraph) {
        return LetterText.word()
                .matcher(paragraph)
                .results()
                .anyMatch(found -> markup(found.group(1)).isEmpty());
    }

    private String plainTitle() {
        return sentence(source.title()).replaceAll("</?strong>", "") + " (" + letter.number + ")";
    }

    private static String bookmark(String title) {
        return "<bookmarks><bookmark name=\"" + title + "\" href=\"#brief\"/></bookmarks>\n";
    }

    private static String resource(String name) {
        try (var stream = LetterPage.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No " + name, unreadable);
        }
    }
}
