package nl.groeikracht.document;

import static nl.groeikracht.document.Markup.text;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import nl.groeikracht.municipality.Municipalities;

/** Writes a statement as an accessible PDF and keeps it under its number. */
@Stateless
@PermitAll
public class StatementWriter {

    @Inject
    Municipalities municipalities;

    @Inject
    Documents documents;

    public DocumentId write(Statement statement) {
        var municipality = LetterHead.nameOf(municipalities.read(statement.gmCode()));
        return documents.keep(new NewDocument(
                statement.gmCode(),
                statement.number(),
                DocumentKind.INTERNAL,
                statement.title() + " " + statement.number() + ".pdf",
                "application/pdf",
                LetterPdf.print(xhtml(statement, municipality))));
    }

    static String xhtml(Statement statement, String municipality) {
        var title = text(statement.title() + " (" + statement.number() + ")");
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl-NL\" xml:lang=\"nl-NL\">\n<head>\n<title>"
                + title
                + "</title>\n<meta name=\"subject\" content=\"" + title + "\"/>\n<meta name=\"author\" content=\""
                + text(municipality) + "\"/>\n<bookmarks><bookmark name=\"" + title
                + "\" href=\"#stuk\"/></bookmarks>\n<style>\n"
                + LetterPage.style(statement.number()) + "</style>\n</head>\n<body>\n"
                + "<p>" + text(municipality) + "<br/>" + text(DutchText.date(statement.on())) + "</p>\n"
                + "<h1 id=\"stuk\">" + text(statement.title()) + "</h1>\n"
                + statement.paragraphs().stream()
                        .map(paragraph -> Markup.paragraph(text(paragraph)))
                        .collect(Collectors.joining())
                + statement.listings().stream().map(StatementWriter::table).collect(Collectors.joining())
                + "</body>\n</html>\n";
    }

    private static String table(Statement.Listing listing) {
        return "<table>\n<caption>" + text(listing.caption()) + "</caption>\n<thead><tr>"
                + listing.columns().stream()
                        .map(column -> "<th scope=\"col\">" + text(column) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead>\n<tbody>\n"
                + listing.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> "<td>" + text(cell) + "</td>")
                                .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                        .collect(Collectors.joining())
                + "</tbody>\n</table>\n";
    }
}
