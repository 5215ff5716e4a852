package nl.groeikracht.document;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** Hands one message to the mail server and returns when that took it. */
class Postman {

    private static final String SECONDS_20 = "20000";

    private final Session session;

    Postman(Session session) {
        this.session = session;
        var properties = session.getProperties();
        properties.putIfAbsent("mail.smtp.connectiontimeout", SECONDS_20);
        properties.putIfAbsent("mail.smtp.timeout", SECONDS_20);
        properties.putIfAbsent("mail.smtp.writetimeout", SECONDS_20);
    }

    void deliver(MessageInfo message, Sender sender, List<StoredDocument> attachments) throws MessagingException {
        var mail = new NumberedMail(session, message.mailId());
        mail.setFrom(from(sender));
        mail.setReplyTo(new InternetAddress[] {new InternetAddress(sender.address())});
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(message.createdAt()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "nl");
        mail.setContent(content(message, attachments));
        mail.saveChanges();
        Transport.send(mail);
    }

    private InternetAddress from(Sender sender) throws MessagingException {
        var own = InternetAddress.getLocalAddress(session);
        try {
            return new InternetAddress(own.getAddress(), sender.name(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("Every Java platform knows UTF-8", impossible);
        }
    }

    private static MimeMultipart content(MessageInfo message, List<StoredDocument> attachments)
            throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(message.text(), StandardCharsets.UTF_8.name());
        var content = new MimeMultipart(text);
        for (var attachment : attachments) {
            content.addBodyPart(part(attachment));
        }
        return content;
    }

    private static MimeBodyPart part(StoredDocument document) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(
                new ByteArrayDataSource(document.content(), document.info().mediaType())));
        part.setFileName(document.info().fileName());
        return part;
    }

    /**
     * On whose behalf a message goes out.
     *
     * @param address where an answer goes
     */
    record Sender(String name, String address) {}

    /** Keeps its number through every attempt, instead of a new one each time. */
    private static final class NumberedMail extends MimeMessage {

        private final String number;

        NumberedMail(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
