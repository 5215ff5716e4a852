package nl.groeikracht.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: by its tags, in their order. What is not tagged is not heard. */
final class TaggedText {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder read = new StringBuilder();

    private TaggedText() {}

    static String of(PDDocument pdf) throws IOException {
        var reader = new TaggedText();
        for (var page : pdf.getPages()) {
            reader.extract(page);
        }
        reader.read(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return reader.read.toString();
    }

    /** The names of the tags in their order, such as {@code H1}. */
    static String tags(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .map(element -> element.getStructureType() + " " + tags(element))
                .collect(Collectors.joining());
    }

    private void extract(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> found = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, found));
        texts.put(page, found);
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> found) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, found);
            }
        }
        found.merge(content.getMCID(), text.toString(), String::concat);
    }

    private void read(PDStructureNode node, PDPage pageOfParent) {
        var page = node instanceof PDStructureElement element && element.getPage() != null
                ? element.getPage()
                : pageOfParent;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, page);
                if (!"Span".equals(element.getStructureType())) {
                    read.append(' ');
                }
            } else if (kid instanceof Integer id) {
                append(page, id);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            }
        }
    }

    private void append(PDPage page, int id) {
        read.append(texts.getOrDefault(page, Map.of()).getOrDefault(id, ""));
    }
}
