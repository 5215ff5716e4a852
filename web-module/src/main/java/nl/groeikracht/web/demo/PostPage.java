package nl.groeikracht.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.groeikracht.document.DemoMailbox;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.document.MessageId;
import nl.groeikracht.document.MessageInfo;
import nl.groeikracht.document.MessageStatus;
import nl.groeikracht.web.FileView;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;

/** The messages that were sent in this demonstration, and the one that is opened. */
@Named
@RequestScoped
public class PostPage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    @Inject
    DemoMailbox mailbox;

    @Inject
    Format format;

    @Inject
    Texts texts;

    @Inject
    @Param(name = "bericht")
    String chosen;

    @Inject
    @Param(name = "zoek")
    String search;

    private MessageInfo message;
    private List<MessageInfo> messages;

    @PostConstruct
    void load() {
        if (chosen == null || chosen.isBlank()) {
            messages = mailbox.messages(search);
        } else {
            message = mailbox.read(MessageId.of(chosen));
        }
    }

    /** The lines of the message, in pieces of which the links can be followed. */
    public List<List<Piece>> getLines() {
        return message.text().lines().map(PostPage::pieces).toList();
    }

    public List<FileView> getFiles() {
        return mailbox.attachments(message).stream().map(this::file).toList();
    }

    /** Where the message is: waiting, sent or given up. */
    public String stateOf(MessageInfo one) {
        return texts.get("demo", "post.state." + one.status());
    }

    public String toneOf(MessageInfo one) {
        return one.status() == MessageStatus.SENT ? "ok" : one.status() == MessageStatus.FAILED ? "bad" : "hold";
    }

    public MessageInfo getMessage() {
        return message;
    }

    public List<MessageInfo> getMessages() {
        return messages;
    }

    public String getSearch() {
        return search;
    }

    private FileView file(DocumentInfo document) {
        var link = "/demo/bijlage?bericht=" + message.id() + "&document=" + document.id();
        return new FileView(document.fileName(), link, "file", document.mediaType(), format.fileSize(document.size()));
    }

    private static List<Piece> pieces(String line) {
        var links = LINK.matcher(line);
        var pieces = Stream.<Piece>builder();
        var end = 0;
        while (links.find()) {
            pieces.add(new Piece(line.substring(end, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            end = links.end();
        }
        return pieces.add(new Piece(line.substring(end), false)).build().toList();
    }

    /** A piece of a line. */
    public record Piece(String text, boolean link) {}
}
