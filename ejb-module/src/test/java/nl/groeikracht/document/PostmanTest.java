package nl.groeikracht.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends to a real mail server in this virtual machine. */
class PostmanTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Postman.Sender HEEMSKERK =
            new Postman.Sender("Gemeente Heemskerk", "bewoners@heemskerk.example");

    private GreenMail server = server(0);

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_receiver_gets_the_message_with_the_letter() throws Exception {
        server.start();
        var message = message("noor@example.org", "Besluit over uw aanvraag: Zoë’s tuin");

        attempt(message, NOW, List.of(pdf("Besluit HK-2026-0137.pdf")));

        var mail = onlyMail();
        var parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getSubject()).isEqualTo("Besluit over uw aanvraag: Zoë’s tuin");
        assertThat(mail.getFrom()[0]).hasToString("Gemeente Heemskerk <niet-beantwoorden@groeikracht.example>");
        assertThat(mail.getReplyTo()[0]).hasToString("bewoners@heemskerk.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("Beste Zoë,\r\n\r\nDag 🌻");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Besluit HK-2026-0137.pdf");
        assertThat(bytes(parts.getBodyPart(1))).isEqualTo("%PDF".getBytes(UTF_8));
        assertThat(message.info().status()).isEqualTo(MessageStatus.SENT);
        assertThat(message.info().closedAt()).isEqualTo(NOW);
        assertThat(mail.getMessageID()).isEqualTo(message.info().mailId());
    }

    @Test
    void what_is_typed_cannot_add_a_header_or_a_receiver() throws Exception {
        server.start();

        attempt(message("noor@example.org", "Hallo\r\nBcc: iedereen@example.org\r\n\r\nreclame"), NOW, List.of());

        assertThat(onlyMail().getSubject()).isEqualTo("Hallo Bcc: iedereen@example.org reclame");
        assertThat(onlyMail().getHeader("Bcc")).isNull();
        assertThat(onlyMail().getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "noor",
                "noor@",
                "@example.org",
                "noor@example",
                "a@example.org, b@example.org",
                "noor@example.org\r\nBcc: b@example.org",
                "Noor <noor@example.org>",
                "noor @example.org",
                "a@b@example.org"
            })
    void what_is_no_single_address_is_refused(String address) {
        assertThatThrownBy(() -> message(address, "Onderwerp"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("refusal.mailAddress"));
    }

    @Test
    void with_the_server_down_the_message_waits_ever_longer_and_is_given_up_after_five_attempts() {
        var message = message("noor@example.org", "Onderwerp");
        var waits = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

        for (var wait : waits) {
            attemptInVain(message);
            assertThat(message.info().status()).isEqualTo(MessageStatus.WAITING);
            assertThat(message.dueAt()).isEqualTo(NOW.plus(wait));
        }
        attemptInVain(message);

        assertThat(message.info().status()).isEqualTo(MessageStatus.FAILED);
        assertThat(message.info().attempts()).isEqualTo(5);
        assertThat(message.info().lastError()).isNotBlank();
    }

    @Test
    void when_the_server_is_back_the_message_leaves() throws Exception {
        server.start();
        var port = server.getSmtp().getPort();
        server.stop();
        var message = message("noor@example.org", "Onderwerp");
        attemptInVain(message, port);

        server = server(port);
        server.start();
        attempt(message, NOW.plusSeconds(60), List.of());

        assertThat(onlyMail().getMessageID()).isEqualTo(message.info().mailId());
        assertThat(message.info().status()).isEqualTo(MessageStatus.SENT);
        assertThat(message.info().lastError()).isNull();
    }

    @Test
    void a_message_sent_twice_because_the_mark_was_lost_can_be_recognised_as_one() throws Exception {
        server.start();
        var message = message("noor@example.org", "Onderwerp");

        new Postman(session(server.getSmtp().getPort())).deliver(message.info(), HEEMSKERK, List.of());
        assertThat(message.info().status()).as("the server fell over here").isEqualTo(MessageStatus.WAITING);
        attempt(message, NOW, List.of());

        assertThat(server.getReceivedMessages())
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly(message.info().mailId());
    }

    @Test
    void a_refused_address_is_tried_once_more_and_then_given_up() throws Exception {
        try (var refusing = new RefusingServer()) {
            var message = message("weg@example.org", "Onderwerp");

            attemptInVain(message, refusing.port());
            assertThat(message.info().status()).isEqualTo(MessageStatus.WAITING);
            attemptInVain(message, refusing.port());

            assertThat(message.info().status()).isEqualTo(MessageStatus.FAILED);
            assertThat(message.info().lastError()).contains("550");
        }
    }

    private void attempt(OutboxMessage message, Instant now, List<StoredDocument> attachments)
            throws MessagingException {
        new Postman(session(server.getSmtp().getPort())).deliver(message.info(), HEEMSKERK, attachments);
        message.sent(now);
    }

    private void attemptInVain(OutboxMessage message) {
        attemptInVain(message, 1);
    }

    private void attemptInVain(OutboxMessage message, int port) {
        try {
            new Postman(session(port)).deliver(message.info(), HEEMSKERK, List.of());
            throw new AssertionError("The message was taken");
        } catch (MessagingException failure) {
            message.failed(DeliveryRound.reason(failure), DeliveryRound.isAddressRefused(failure), NOW);
        }
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static OutboxMessage message(String recipient, String subject) {
        return new OutboxMessage(
                new NewMessage(
                        "GM0396",
                        new CaseNumber("HK-2026-0137"),
                        MessageKind.DECISION,
                        "HK-2026-0137/decision",
                        recipient,
                        subject,
                        "Beste Zoë,\r\n\r\nDag 🌻",
                        List.of()),
                NOW);
    }

    private static StoredDocument pdf(String name) {
        var content = "%PDF".getBytes(UTF_8);
        return new StoredDocument(
                new DocumentInfo(
                        DocumentId.create(),
                        "GM0396",
                        new CaseNumber("HK-2026-0137"),
                        DocumentKind.DECISION_LETTER,
                        name,
                        "application/pdf",
                        content.length,
                        Checksum.of(content),
                        NOW,
                        "Groeikracht"),
                content);
    }

    private static byte[] bytes(BodyPart part) throws IOException, MessagingException {
        try (var stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    private static GreenMail server(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static Session session(int port) {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.from", "niet-beantwoorden@groeikracht.example");
        return Session.getInstance(properties);
    }

    /** A mail server that knows nobody. */
    private static final class RefusingServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        RefusingServer() throws IOException {
            var thread = new Thread(this::serve, "refusing mail server");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (var client = socket.accept();
                        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8))) {
                    var out = client.getOutputStream();
                    out.write("220 hier\r\n".getBytes(UTF_8));
                    for (String line; (line = lines.readLine()) != null; ) {
                        out.write(
                                (line.startsWith("RCPT") ? "550 5.1.1 onbekend\r\n" : "250 goed\r\n").getBytes(UTF_8));
                    }
                } catch (IOException closed) {
                    continue;
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
