package nl.groeikracht.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;

/**
 * What a letter has to say, without its words. Built by the domain that knows the case and handed to
 * {@link LetterWriter}, which refuses it when a part that the law asks for is missing.
 *
 * <pre>Letter.of(GRANT, gmCode, number).to(name, addressLines).sentOn(today).under(legalBasis).because(reasons)…</pre>
 */
public final class Letter {

    final LetterKind kind;
    final String gmCode;
    final CaseNumber number;
    final List<String> addressLines = new ArrayList<>();
    final List<String> obligations = new ArrayList<>();
    final List<String> missing = new ArrayList<>();
    final List<CostLine> costs = new ArrayList<>();
    final List<EnteredSection> entered = new ArrayList<>();
    String addressee;
    LocalDate sentOn;
    boolean electronic = true;
    LocalDate askedOn;
    String subject;
    String handler;
    String fund;
    String legalBasis;
    String facts;
    String reasons;
    Money requested;
    Money granted;
    LocalDate startsOn;
    LocalDate endsOn;
    LocalDate paidBy;
    Iban account;
    LocalDate objectionUntil;
    LocalDate appealUntil;
    String dictum;
    String hearing;
    LocalDate supplementUntil;
    LocalDate viewUntil;
    String viewPhone;
    String forwardedTo;
    LocalDate decisionBy;
    String statusLink;
    PayBack payBack;
    String body;
    String signer;
    String signerFunction;
    boolean determinedAtOnce;
    final List<PaidPart> paidParts = new ArrayList<>();
    Money paidAfterwards = Money.ZERO;

    private Letter(LetterKind kind, String gmCode, CaseNumber number) {
        this.kind = kind;
        this.gmCode = gmCode;
        this.number = number;
    }

    public static Letter of(LetterKind kind, String gmCode, CaseNumber number) {
        return new Letter(kind, gmCode, number);
    }

    /** @param addressLines street and number; postal code and place */
    public Letter to(String addressee, List<String> addressLines) {
        this.addressee = addressee;
        this.addressLines.addAll(addressLines);
        return this;
    }

    /** The day on which the letter leaves; the terms of the receiver count from it (Awb 3:41, 6:8). */
    public Letter sentOn(LocalDate day) {
        this.sentOn = day;
        return this;
    }

    /** Goes by post instead of by mail. */
    public Letter byPost() {
        this.electronic = false;
        return this;
    }

    /** The day of the request. */
    public Letter askedOn(LocalDate day) {
        this.askedOn = day;
        return this;
    }

    /** What the request is for, as its title says. */
    public Letter about(String subject) {
        this.subject = subject;
        return this;
    }

    /** Who answers questions about this case. */
    public Letter handledBy(String name) {
        this.handler = name;
        return this;
    }

    /** The rule that it rests on, as it reads after "op": {@code artikel 8 van de Subsidieregeling …}. */
    public Letter under(String legalBasis) {
        this.legalBasis = legalBasis;
        return this;
    }

    /**
     * A letter in the name of a private fund: without objection and without the Awb.
     *
     * @throws IllegalStateException when letters of this kind belong to the Awb
     */
    public Letter ofFund(String name) {
        if (!kind.isOfFunds()) {
            throw new IllegalStateException("A private fund sends no " + kind);
        }
        this.fund = name;
        return this;
    }

    boolean isOfFund() {
        return fund != null;
    }

    /** What the municipality takes as given; blank lines part paragraphs. */
    public Letter facts(String facts) {
        this.facts = facts;
        return this;
    }

    /** Why, with the advice that was followed or not; blank lines part paragraphs. */
    public Letter because(String reasons) {
        this.reasons = reasons;
        return this;
    }

    public Letter requested(Money amount) {
        this.requested = amount;
        return this;
    }

    public Letter granted(Money amount) {
        this.granted = amount;
        return this;
    }

    /** How the amount is built up. */
    public Letter costs(List<CostLine> lines) {
        this.costs.addAll(lines);
        return this;
    }

    /** When the activities take place. */
    public Letter activity(LocalDate startsOn, LocalDate endsOn) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        return this;
    }

    /** The grant is also the determination (Awb 4:43). */
    public Letter determinedAtOnce() {
        this.determinedAtOnce = true;
        return this;
    }

    /** What is asked of the receiver, one sentence each; only what the scheme or this decision itself says. */
    public Letter obligations(List<String> obligations) {
        this.obligations.addAll(obligations);
        return this;
    }

    /** The last day of payment (Awb 4:86, 4:87). */
    public Letter paidBy(LocalDate day, Iban account) {
        this.paidBy = day;
        this.account = account;
        return this;
    }

    /**
     * It is paid in parts (Awb 4:53, 4:95).
     *
     * @param parts in order
     * @param afterwards what is paid only after the determination; zero when nothing is
     */
    public Letter paidInParts(List<PaidPart> parts, Money afterwards) {
        this.paidParts.addAll(parts);
        this.paidAfterwards = afterwards;
        return this;
    }

    /** The last day on which an objection is in time (Awb 6:7). */
    public Letter objectionUntil(LocalDate day) {
        this.objectionUntil = day;
        return this;
    }

    /** The last day on which an appeal to the court is in time (Awb 6:7, 6:23). */
    public Letter appealUntil(LocalDate day) {
        this.appealUntil = day;
        return this;
    }

    /** What is decided, in a sentence: for letters whose decision follows from no kind alone. */
    public Letter decided(String sentence) {
        this.dictum = sentence;
        return this;
    }

    /** Where, when and how someone is heard; or why not. Blank lines part paragraphs. */
    public Letter hearing(String words) {
        this.hearing = words;
        return this;
    }

    /** What the request lacks, one sentence each. */
    public Letter missing(List<String> missing) {
        this.missing.addAll(missing);
        return this;
    }

    /** The last day on which it can be supplemented; without a term the decision term would run on (Awb 4:5, 4:15). */
    public Letter supplementUntil(LocalDate day) {
        this.supplementUntil = day;
        return this;
    }

    /**
     * Until when the receiver can react to what we intend (Awb 4:7).
     *
     * @param phone where an appointment for a conversation is made (4:9)
     */
    public Letter viewUntil(LocalDate day, String phone) {
        this.viewUntil = day;
        this.viewPhone = phone;
        return this;
    }

    /** Who has the request now (Awb 2:3). */
    public Letter forwardedTo(String competent) {
        this.forwardedTo = competent;
        return this;
    }

    /** A copy of what was entered. */
    public Letter entered(List<EnteredSection> sections) {
        this.entered.addAll(sections);
        return this;
    }

    /** By when the decision comes at the latest. */
    public Letter decisionBy(LocalDate day) {
        this.decisionBy = day;
        return this;
    }

    /** Where the request can be followed. */
    public Letter statusLink(String link) {
        this.statusLink = link;
        return this;
    }

    /** How much the receiver pays back, by when and to which account (Awb 4:86). */
    public Letter payBack(Money amount, LocalDate until, Iban to, String holder) {
        this.payBack = new PayBack(amount, until, to, holder);
        return this;
    }

    /** On whose behalf (Awb 10:10), such as {@code het college van burgemeester en wethouders van Heemskerk}. */
    public Letter onBehalfOf(String body) {
        this.body = body;
        return this;
    }

    public Letter signedBy(String name, String function) {
        this.signer = name;
        this.signerFunction = function;
        return this;
    }

    /** A part of what is paid, with its last day. */
    public record PaidPart(Money amount, LocalDate by) {}

    /** What has to come back. */
    record PayBack(Money amount, LocalDate until, Iban account, String holder) {}

    /**
     * One line of how the amount is built up.
     *
     * @param deduction true when it goes off the amount, such as own money
     */
    public record CostLine(String label, Money requested, Money granted, boolean deduction) {}

    /** A part of the form with what was entered in it. */
    public record EnteredSection(String title, List<Entry> entries) {}

    /** A question with its answer. */
    public record Entry(String label, String value) {}
}
