package nl.groeikracht.document;

import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.document.Doing.inTransaction;
import static nl.groeikracht.document.Doing.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.shared.CaseNumber;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail leaves with the act that it tells about, and once. */
@ArquillianTest
class MailDeliveryIT {
    @Resource
    ManagedExecutorService threads;

    private Town town;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(MailDeliveryIT.class, Doing.class);
    }

    @BeforeEach
    void found() {
        town = Town.found();
    }

    @Test
    void a_message_leaves_with_its_attachment_and_its_number_is_the_proof() throws Exception {
        var number = number();
        var letter = the(Documents.class)
                .keep(NewDocument.ofCase(
                        town.gmCode(), number, DocumentKind.DECISION_LETTER, UploadCheck.check("b.txt", new byte[] {'b'
                        })));
        inTransaction(() -> the(Outbox.class).send(message(number, "one", List.of(letter))));

        the(MailDelivery.class).deliverAll();

        assertThat(the(Outbox.class).of(number)).singleElement().satisfies(sent -> {
            assertThat(sent.lastError()).isNull();
            assertThat(sent.status()).isEqualTo(MessageStatus.SENT);
            assertThat(sent.mailId()).isNotBlank();
            assertThat(sent.closedAt()).isNotNull();
        });
    }

    @Test
    void a_message_of_an_act_that_failed_never_leaves() throws Exception {
        var number = number();

        assertThatThrownBy(() -> inTransaction(() -> {
                    the(Outbox.class).send(message(number, "one", List.of()));
                    throw new IllegalStateException("the power goes out");
                }))
                .hasMessage("the power goes out");

        assertThat(the(Outbox.class).of(number)).isEmpty();
    }

    @Test
    void there_is_no_message_without_an_act() {
        assertThatThrownBy(() -> the(Outbox.class).send(message(number(), "one", List.of())))
                .isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void the_same_message_is_sent_once() throws Exception {
        var number = number();

        var first = inTransaction(() -> the(Outbox.class).send(message(number, "one", List.of())));
        var again = inTransaction(() -> the(Outbox.class).send(message(number, "one", List.of())));

        assertThat(again).isEqualTo(first);
        assertThat(the(Outbox.class).of(number)).hasSize(1);
    }

    @Test
    void rounds_at_the_same_time_send_each_message_once() throws Exception {
        var number = number();
        inTransaction(() -> {
            IntStream.range(0, 20)
                    .forEach(each -> the(Outbox.class).send(message(number, Integer.toString(each), List.of())));
            return null;
        });

        Callable<Void> round = () -> {
            while (the(DeliveryRound.class).deliverNext()) {}
            return null;
        };
        for (var done : threads.invokeAll(List.of(round, round, round, round))) done.get();
        the(MailDelivery.class).deliverAll();

        assertThat(the(Outbox.class).of(number)).hasSize(20).allSatisfy(sent -> {
            assertThat(sent.status()).isEqualTo(MessageStatus.SENT);
            assertThat(sent.attempts()).isEqualTo(1);
        });
        assertThat(Doing.count(
                        "select count(*) from audit_entry where act = 'document.message_sent' and case_number = '"
                                + number + "'"))
                .isEqualTo(20);
        assertThat(Doing.count(
                        "select count(*) from outbox_message where not reported and case_number = '" + number + "'"))
                .isZero();
    }

    private NewMessage message(CaseNumber number, String key, List<DocumentId> attachments) {
        return new NewMessage(
                town.gmCode(),
                number,
                MessageKind.NOTICE,
                number + "/" + key,
                "zoe@inwoners.example",
                "Bericht " + key,
                "Beste Zoë,",
                attachments);
    }
}
