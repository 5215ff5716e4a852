package nl.groeikracht.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as a PDF that can be read aloud and archived, in the looks of our letters: headings, texts and tables.
 * Whatever somebody typed is shown as text.
 */
public final class Report {

    private static final String STYLE = resource("letters/letter.css");

    private static final int PRINTED_MODULE = 4;

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final String author;
    private final String reference;

    private Report(String title, String author, String reference) {
        this.title = title;
        this.author = author;
        this.reference = reference;
    }

    /**
     * @param author who made it
     * @param reference at the foot of each page, such as a case number
     */
    public static Report of(String title, String author, String reference) {
        return new Report(title, author, reference);
    }

    public Report heading(String heading) {
        body.append("<h2>").append(Markup.text(heading)).append("</h2>\n");
        return this;
    }

    /** A blank line starts a paragraph. */
    public Report text(String plain) {
        body.append(Markup.paragraphs(plain));
        return this;
    }

    /** @param numbers how many columns at the end have numbers */
    public Report table(String caption, int numbers, List<String> headings, List<List<String>> rows) {
        int firstNumber = headings.size() - numbers;
        body.append("<table>\n<caption>").append(Markup.text(caption)).append("</caption>\n<thead><tr>");
        for (int at = 0; at < headings.size(); at++) {
            body.append("<th scope=\"col\"")
                    .append(style(at >= firstNumber))
                    .append('>')
                    .append(Markup.text(headings.get(at)))
                    .append("</th>");
        }
        body.append("</tr></thead>\n<tbody>\n");
        rows.forEach(row -> body.append(row(row, firstNumber)));
        body.append("</tbody></table>\n");
        return this;
    }

    /** A code to scan, large enough for a wall. @param words what it leads to, for who cannot see it */
    public Report code(QrCode code, String words) {
        body.append("<p><img class=\"code\" src=\"")
                .append(code.image(PRINTED_MODULE))
                .append("\" alt=\"")
                .append(Markup.text(words))
                .append("\"/></p>\n");
        return this;
    }

    /** A piece to cut out: a code with some lines beside it. @param words what the code leads to */
    public Report slip(QrCode code, String words, List<String> lines) {
        body.append("<div class=\"slip\"><div class=\"mark\"><p class=\"line\"><img src=\"")
                .append(code.image(PRINTED_MODULE))
                .append("\" alt=\"")
                .append(Markup.text(words))
                .append("\"/></p></div><div class=\"words\">")
                .append(Markup.lines(lines))
                .append("</div></div>\n");
        return this;
    }

    public byte[] toPdf() {
        var shown = Markup.text(title);
        return LetterPdf.print(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl-NL\" xml:lang=\"nl-NL\">\n<head>\n<title>"
                        + shown
                        + "</title>\n<meta name=\"subject\" content=\"" + shown
                        + "\"/>\n<meta name=\"author\" content=\""
                        + Markup.text(author) + "\"/>\n<bookmarks><bookmark name=\"" + shown
                        + "\" href=\"#verslag\"/></bookmarks>\n<style>\n"
                        + STYLE.replace("-gk-case", reference) + "</style>\n</head>\n<body>\n<h1 id=\"verslag\">"
                        + shown
                        + "</h1>\n" + body + "</body>\n</html>\n");
    }

    private static String row(List<String> cells, int firstNumber) {
        var rest = new StringBuilder();
        for (int at = 1; at < cells.size(); at++) {
            rest.append("<td")
                    .append(style(at >= firstNumber))
                    .append('>')
                    .append(cell(cells.get(at)))
                    .append("</td>");
        }
        return "<tr><th scope=\"row\"" + style(firstNumber == 0) + ">" + cell(cells.get(0)) + "</th>" + rest
                + "</tr>\n";
    }

    private static String cell(String plain) {
        return plain.lines().map(Markup::text).collect(Collectors.joining("<br/>"));
    }

    private static String style(boolean number) {
        return number ? " class=\"number\"" : "";
    }

    private static String resource(String name) {
        try (var stream = Report.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No " + name, unreadable);
        }
    }
}
