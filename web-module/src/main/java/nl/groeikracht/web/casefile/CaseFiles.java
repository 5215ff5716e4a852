package nl.groeikracht.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.web.FileView;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** The documents of a case as a list with links. */
@RequestScoped
public class CaseFiles {

    @Inject
    Texts texts;

    @Inject
    Format format;

    protected CaseFiles() {}

    public List<FileView> of(CaseView view) {
        return of(view.number(), view.documents());
    }

    public List<FileView> of(CaseNumber number, List<DocumentInfo> documents) {
        return documents.stream().map(document -> file(number, document)).toList();
    }

    public static String url(CaseNumber number, DocumentId id) {
        return "/werk/document?zaak=" + number + "&id=" + id;
    }

    private FileView file(CaseNumber number, DocumentInfo document) {
        var about = texts.get(
                "casefile",
                "documents.about",
                texts.get("casefile", "documents." + document.kind()),
                format.mediumDate(format.dateOf(document.addedAt())),
                document.addedBy());
        return new FileView(
                document.fileName(),
                url(number, document.id()),
                document.mediaType().startsWith("image/") ? "image" : "file",
                about,
                extension(document.fileName()) + ", " + format.fileSize(document.size()));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
