package nl.groeikracht.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A flyer or a poster as a PDF that can be read aloud, in the colours of a municipality, with a code for a telephone.
 * Whatever somebody typed is shown as text.
 */
public final class Flyer {

    private static final String STYLE = resource("letters/flyer.css");
    private static final int PIXELS_PER_MODULE = 8;

    private final StringBuilder body = new StringBuilder();
    private final Size size;
    private final Colours colours;
    private final String title;
    private final String from;

    private Flyer(Size size, Colours colours, String title, String from) {
        this.size = size;
        this.colours = colours;
        this.title = title;
        this.from = from;
    }

    /**
     * @param from who invites
     * @param municipality under whose flag
     */
    public static Flyer of(Size size, Colours colours, String title, String from, String municipality) {
        var flyer = new Flyer(size, colours, title, from);
        flyer.body
                .append("<div class=\"band\"><h1 id=\"flyer\">")
                .append(Markup.text(title))
                .append("</h1><p class=\"from\">")
                .append(Markup.text(from + ", " + municipality))
                .append("</p></div>\n");
        return flyer;
    }

    public Flyer fact(String what, String fact) {
        body.append("<p class=\"fact\">")
                .append(Markup.strong(what))
                .append(' ')
                .append(Markup.text(fact))
                .append("</p>\n");
        return this;
    }

    /** A blank line starts a paragraph. */
    public Flyer text(String plain) {
        body.append(Markup.paragraphs(plain));
        return this;
    }

    /** @param about what is found there; also for who cannot see the picture */
    public Flyer code(QrCode code, String about, String address) {
        body.append("<div class=\"scan\"><p class=\"picture\"><img class=\"qr\" src=\"")
                .append(code.image(PIXELS_PER_MODULE))
                .append("\" alt=\"")
                .append(Markup.text(about))
                .append("\"/></p><p class=\"about\">")
                .append(Markup.text(about))
                .append("<br/>")
                .append(Markup.text(address))
                .append("</p></div>\n");
        return this;
    }

    public byte[] toPdf() {
        var shown = Markup.text(title);
        return LetterPdf.print(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl-NL\" xml:lang=\"nl-NL\">\n<head>\n<title>"
                        + shown + "</title>\n<meta name=\"subject\" content=\"" + shown
                        + "\"/>\n<meta name=\"author\" content=\"" + Markup.text(from)
                        + "\"/>\n<bookmarks><bookmark name=\"" + shown + "\" href=\"#flyer\"/></bookmarks>\n<style>\n"
                        + style() + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n");
    }

    private String style() {
        return STYLE.replace("-gk-size", size.name())
                .replace("-gk-type", size.type)
                .replace("-gk-head", size.head)
                .replace("-gk-brand", colours.brand())
                .replace("-gk-on", colours.onBrand());
    }

    /** How large it is printed. */
    public enum Size {
        /** To put through a letterbox. */
        A5("11pt", "22pt"),
        /** To hang on a wall. */
        A4("16pt", "34pt");

        private final String type;
        private final String head;

        Size(String type, String head) {
            this.type = type;
            this.head = head;
        }
    }

    /** Two colours of a municipality, as {@code #12274f}: of a band, and of the letters on it. */
    public record Colours(String brand, String onBrand) {

        private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

        public Colours {
            if (!COLOUR.matcher(brand).matches() || !COLOUR.matcher(onBrand).matches()) {
                throw new IllegalArgumentException("No colour: " + brand + ", " + onBrand);
            }
        }
    }

    private static String resource(String name) {
        try (var stream = Flyer.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No " + name, unreadable);
        }
    }
}
