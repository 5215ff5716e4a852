package nl.groeikracht.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.groeikracht.municipality.PaymentAccount;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.Document;

/** The file for the bank is one that a bank takes: it is checked with the schema of ISO 20022. */
class SepaFileTest {

    private static final Iban RESIDENT = new Iban("NL91ABNA0417164300");
    private static final PaymentAccount TOWN =
            new PaymentAccount("Gemeente Ergenshuizen", new Iban("NL20INGB0001234567"), "INGBNL2A");

    @Test
    void a_file_tells_from_whom_to_whom_how_much_and_when() throws Exception {
        var xml = file(List.of(
                transfer("HK-2026-0001", "Anneke Voorbeeld", 50_000),
                transfer("HK-2026-0002/2", "Piet Proef", 12_345)));

        checked(xml);
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains(
                        "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09",
                        "<MsgId>00000000000000010000000000000002</MsgId>",
                        "<CreDtTm>2026-11-23T09:30:00+01:00</CreDtTm>",
                        "<NbOfTxs>2</NbOfTxs>",
                        "<CtrlSum>623.45</CtrlSum>",
                        "<Dt>2026-11-24</Dt>",
                        "<IBAN>NL20INGB0001234567</IBAN>",
                        "<BICFI>INGBNL2A</BICFI>",
                        "<EndToEndId>HK-2026-0001</EndToEndId>",
                        "<InstdAmt Ccy=\"EUR\">123.45</InstdAmt>",
                        "<Ustrd>Subsidie HK-2026-0002/2</Ustrd>");
    }

    @Test
    void the_same_export_gives_the_same_bytes() {
        var transfers = List.of(transfer("HK-2026-0001", "Anneke Voorbeeld", 50_000));

        assertThat(file(transfers)).isEqualTo(file(transfers));
    }

    @Test
    void a_name_with_other_letters_is_written_as_banks_take_it() throws Exception {
        var xml = file(List.of(transfer("HK-2026-0001", "Zoë & Žiga <Buurt> 🌳 " + "lang ".repeat(30), 1)));

        checked(xml);
        assertThat(new String(xml, StandardCharsets.UTF_8)).contains("<Nm>Zoe Ziga Buurt lang");
    }

    @Test
    void the_schema_notices_a_file_that_is_wrong() {
        var xml = new String(file(List.of(transfer("HK-2026-0001", "Anneke", 1))), StandardCharsets.UTF_8)
                .replace("NL91ABNA0417164300", "geen rekening");

        assertThatThrownBy(() -> checked(xml.getBytes(StandardCharsets.UTF_8))).hasMessageContaining("geen rekening");
    }

    @Test
    void an_account_of_no_bank_is_refused() {
        assertThatThrownBy(() -> new PaymentAccount("Gemeente", RESIDENT, "INGB"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new PaymentAccount(" ", RESIDENT, "INGBNL2A")).isInstanceOf(Refusal.class);
    }

    @Property(tries = 50)
    void whatever_people_are_called_the_bank_takes_the_file(
            @ForAll @Size(min = 1, max = 5) List<String> names,
            @ForAll @LongRange(min = 1, max = 99_999_999) long cents) {
        var xml = file(names.stream()
                .map(name -> transfer("HK-2026-0001", name, cents))
                .toList());

        assertThatCode(() -> checked(xml)).doesNotThrowAnyException();
    }

    private static byte[] file(List<SepaFile.Transfer> transfers) {
        return new SepaFile(
                        new UUID(1, 2).toString().replace("-", ""),
                        SepaFile.localTime(Instant.parse("2026-11-23T08:30:00.123Z")),
                        TOWN,
                        LocalDate.of(2026, 11, 24))
                .of(transfers);
    }

    private static SepaFile.Transfer transfer(String reference, String name, long cents) {
        return new SepaFile.Transfer(reference, name, RESIDENT, Money.ofCents(cents), "Subsidie " + reference);
    }

    private static void checked(byte[] xml) throws Exception {
        var schema = Objects.requireNonNull(Document.class.getResource("/pain.001.001.09.xsd"));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}
