package nl.groeikracht.subsidy;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import nl.groeikracht.municipality.PaymentAccount;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.AccountIdentification4Choice;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.ActiveOrHistoricCurrencyAndAmount;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.AmountType4Choice;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.BranchAndFinancialInstitutionIdentification6;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.CashAccount38;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.ChargeBearerType1Code;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.CreditTransferTransaction34;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.CustomerCreditTransferInitiationV09;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.DateAndDateTime2Choice;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.Document;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.FinancialInstitutionIdentification18;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.GroupHeader85;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.ObjectFactory;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PartyIdentification135;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PaymentIdentification6;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PaymentInstruction30;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PaymentMethod3Code;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PaymentTypeInformation26;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.RemittanceInformation16;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.ServiceLevel8Choice;

/**
 * An export as a SEPA credit transfer (ISO 20022, pain.001.001.09). The same export gives the same bytes: everything in
 * it comes from what was kept when it was made.
 */
final class SepaFile {

    static final String MEDIA_TYPE = "application/xml";

    private static final int LONGEST_NAME = 70;

    private final String messageId;
    private final OffsetDateTime madeAt;
    private final PaymentAccount debtor;
    private final LocalDate executeOn;

    /** @param messageId unique for the bank, at most 35 characters */
    SepaFile(String messageId, OffsetDateTime madeAt, PaymentAccount debtor, LocalDate executeOn) {
        this.messageId = messageId;
        this.madeAt = madeAt;
        this.debtor = debtor;
        this.executeOn = executeOn;
    }

    byte[] of(List<Transfer> transfers) {
        var initiation = new CustomerCreditTransferInitiationV09();
        initiation.setGrpHdr(head(transfers));
        initiation.getPmtInf().add(instruction(transfers));
        var document = new Document();
        document.setCstmrCdtTrfInitn(initiation);
        try {
            var bytes = new ByteArrayOutputStream();
            JAXBContext.newInstance(ObjectFactory.class)
                    .createMarshaller()
                    .marshal(new ObjectFactory().createDocument(document), bytes);
            return bytes.toByteArray();
        } catch (JAXBException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private GroupHeader85 head(List<Transfer> transfers) {
        var head = new GroupHeader85();
        head.setMsgId(messageId);
        head.setCreDtTm(
                calendar(madeAt.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
        head.setNbOfTxs(String.valueOf(transfers.size()));
        head.setCtrlSum(sum(transfers));
        head.setInitgPty(party(debtor.name()));
        return head;
    }

    private PaymentInstruction30 instruction(List<Transfer> transfers) {
        var instruction = new PaymentInstruction30();
        instruction.setPmtInfId(messageId);
        instruction.setPmtMtd(PaymentMethod3Code.TRF);
        instruction.setNbOfTxs(String.valueOf(transfers.size()));
        instruction.setCtrlSum(sum(transfers));
        instruction.setPmtTpInf(sepa());
        var day = new DateAndDateTime2Choice();
        day.setDt(calendar(executeOn.toString()));
        instruction.setReqdExctnDt(day);
        instruction.setDbtr(party(debtor.name()));
        instruction.setDbtrAcct(account(debtor.iban()));
        instruction.setDbtrAgt(bank(debtor.bic()));
        instruction.setChrgBr(ChargeBearerType1Code.SLEV);
        transfers.forEach(transfer -> instruction.getCdtTrfTxInf().add(transaction(transfer)));
        return instruction;
    }

    private static CreditTransferTransaction34 transaction(Transfer transfer) {
        var transaction = new CreditTransferTransaction34();
        var id = new PaymentIdentification6();
        id.setEndToEndId(transfer.reference());
        transaction.setPmtId(id);
        var amount = new ActiveOrHistoricCurrencyAndAmount();
        amount.setCcy("EUR");
        amount.setValue(transfer.amount().toEuros());
        var instructed = new AmountType4Choice();
        instructed.setInstdAmt(amount);
        transaction.setAmt(instructed);
        transaction.setCdtr(party(transfer.payee()));
        transaction.setCdtrAcct(account(transfer.iban()));
        var remittance = new RemittanceInformation16();
        remittance.getUstrd().add(plain(transfer.description()));
        transaction.setRmtInf(remittance);
        return transaction;
    }

    private static PaymentTypeInformation26 sepa() {
        var level = new ServiceLevel8Choice();
        level.setCd("SEPA");
        var type = new PaymentTypeInformation26();
        type.getSvcLvl().add(level);
        return type;
    }

    private static PartyIdentification135 party(String name) {
        var party = new PartyIdentification135();
        var words = plain(name);
        party.setNm(words.substring(0, Math.min(words.length(), LONGEST_NAME)).strip());
        return party;
    }

    private static CashAccount38 account(Iban iban) {
        var id = new AccountIdentification4Choice();
        id.setIBAN(iban.value());
        var account = new CashAccount38();
        account.setId(id);
        return account;
    }

    private static BranchAndFinancialInstitutionIdentification6 bank(String bic) {
        var id = new FinancialInstitutionIdentification18();
        id.setBICFI(bic);
        var bank = new BranchAndFinancialInstitutionIdentification6();
        bank.setFinInstnId(id);
        return bank;
    }

    private static BigDecimal sum(List<Transfer> transfers) {
        return transfers.stream()
                .map(Transfer::amount)
                .reduce(Money.ZERO, Money::plus)
                .toEuros();
    }

    /** The letters that all banks in the SEPA area accept; accents go, other signs become a blank. */
    static String plain(String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9/\\-?:().,'+ ]", " ")
                .replaceAll(" +", " ")
                .strip();
        return words.isEmpty() ? "-" : words;
    }

    private static XMLGregorianCalendar calendar(String iso) {
        try {
            return DatatypeFactory.newInstance().newXMLGregorianCalendar(iso);
        } catch (DatatypeConfigurationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The moment of an export as the file tells it. */
    static OffsetDateTime localTime(Instant moment) {
        return moment.atZone(Dutch.ZONE).toOffsetDateTime();
    }

    /** @param reference end-to-end id: the receiver's bank hands it on */
    record Transfer(String reference, String payee, Iban iban, Money amount, String description) {}
}
