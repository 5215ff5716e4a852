package nl.groeikracht.document;

import static nl.groeikracht.document.LetterPart.ADDRESSEE;
import static nl.groeikracht.document.LetterPart.AMOUNT;
import static nl.groeikracht.document.LetterPart.APPEAL;
import static nl.groeikracht.document.LetterPart.BODY;
import static nl.groeikracht.document.LetterPart.COSTS;
import static nl.groeikracht.document.LetterPart.DECISION;
import static nl.groeikracht.document.LetterPart.DECISION_TERM;
import static nl.groeikracht.document.LetterPart.ENTERED;
import static nl.groeikracht.document.LetterPart.FACTS;
import static nl.groeikracht.document.LetterPart.HEARING;
import static nl.groeikracht.document.LetterPart.LEGAL_BASIS;
import static nl.groeikracht.document.LetterPart.MISSING;
import static nl.groeikracht.document.LetterPart.OBJECTION;
import static nl.groeikracht.document.LetterPart.OBLIGATIONS;
import static nl.groeikracht.document.LetterPart.PAYMENT_TERM;
import static nl.groeikracht.document.LetterPart.PAY_BACK;
import static nl.groeikracht.document.LetterPart.PERIOD;
import static nl.groeikracht.document.LetterPart.REASONS;
import static nl.groeikracht.document.LetterPart.SENDING_DATE;
import static nl.groeikracht.document.LetterPart.SUPPLEMENT_TERM;
import static nl.groeikracht.document.LetterPart.VIEW_TERM;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The letters there are, each with the parts that it may not miss (Awb 3:41–3:47, 4:5, 4:86, 10:10). */
public enum LetterKind {
    GRANT(
            DocumentKind.DECISION_LETTER,
            "Besluit",
            DECISION,
            FACTS,
            REASONS,
            AMOUNT,
            PERIOD,
            OBLIGATIONS,
            PAYMENT_TERM,
            LEGAL_BASIS,
            OBJECTION,
            BODY),
    REFUSAL(DocumentKind.DECISION_LETTER, "Besluit", DECISION, FACTS, REASONS, LEGAL_BASIS, OBJECTION, BODY),
    NOT_TREATED(
            DocumentKind.DECISION_LETTER, "Besluit", DECISION, FACTS, REASONS, MISSING, LEGAL_BASIS, OBJECTION, BODY),
    /** Prepares a decision: not open to objection by itself (Awb 6:3). */
    SUPPLEMENT_REQUEST(
            DocumentKind.SUPPLEMENT_REQUEST, "Verzoek om aanvulling", MISSING, SUPPLEMENT_TERM, LEGAL_BASIS, BODY),
    /** Tells that the decision comes later, and when; prepares a decision too (Awb 4:14, 6:3). */
    DELAY_NOTICE(DocumentKind.TERM_NOTICE, "Bericht over de beslistermijn", REASONS, DECISION_TERM, LEGAL_BASIS, BODY),
    /** Tells that the term stands still or goes on again, and when the decision comes (Awb 4:15). */
    SUSPENSION_NOTICE(
            DocumentKind.TERM_NOTICE, "Bericht over de beslistermijn", REASONS, DECISION_TERM, LEGAL_BASIS, BODY),
    SUPPLEMENT_REMINDER(
            DocumentKind.SUPPLEMENT_REQUEST, "Herinnering aanvulling", MISSING, SUPPLEMENT_TERM, LEGAL_BASIS, BODY),
    /** Prepares a decision as well: what we intend, on what it rests, and how to react (Awb 4:7 to 4:9). */
    HEARING_INVITATION(
            DocumentKind.HEARING_INVITATION, "Vraag om uw reactie", DECISION, REASONS, VIEW_TERM, LEGAL_BASIS, BODY),
    /** To someone who did not ask for the decision (Awb 4:8, 4:9); prepares a decision too. */
    THIRD_PARTY_INVITATION(
            DocumentKind.HEARING_INVITATION,
            "Vraag om uw reactie op een plan van een ander",
            DECISION,
            REASONS,
            VIEW_TERM,
            LEGAL_BASIS,
            BODY),
    /** To someone who gave a view on the request of another: what became of it (Awb 3:43). */
    THIRD_PARTY_TOLD(DocumentKind.LETTER, "Bericht over ons besluit", DECISION, REASONS, LEGAL_BASIS, OBJECTION, BODY),
    FORWARDED(DocumentKind.FORWARDED, "Doorgestuurde aanvraag", DECISION, REASONS, LEGAL_BASIS, BODY),
    RECEIPT(DocumentKind.RECEIPT, "Ontvangstbevestiging", ENTERED, DECISION_TERM, BODY),
    WITHDRAWAL_CONFIRMED(DocumentKind.WITHDRAWAL_CONFIRMED, "Bevestiging intrekking", DECISION, BODY),
    /** Awb 6:14. */
    OBJECTION_RECEIPT(DocumentKind.RECEIPT, "Ontvangstbevestiging bezwaar", ENTERED, DECISION_TERM, BODY),
    /** Awb 6:6. */
    OBJECTION_REPAIR(
            DocumentKind.SUPPLEMENT_REQUEST,
            "Verzoek om uw bezwaar aan te vullen",
            MISSING,
            SUPPLEMENT_TERM,
            LEGAL_BASIS,
            BODY),
    /** Awb 7:2 and 7:4. */
    OBJECTION_HEARING(DocumentKind.LETTER, "Uitnodiging om uw bezwaar toe te lichten", HEARING, BODY),
    /** Awb 7:10, third to fifth paragraph. */
    OBJECTION_POSTPONED(
            DocumentKind.LETTER, "Uitstel van de beslissing op bezwaar", REASONS, DECISION_TERM, LEGAL_BASIS, BODY),
    /** Awb 7:11, 7:12 and 6:23. */
    OBJECTION_DECISION(
            DocumentKind.DECISION_LETTER, "Beslissing op bezwaar", DECISION, FACTS, REASONS, LEGAL_BASIS, APPEAL, BODY),
    OBJECTION_WITHDRAWN(DocumentKind.WITHDRAWAL_CONFIRMED, "Bevestiging intrekking bezwaar", DECISION, BODY),
    /** Changes or withdraws a grant or a determination (Awb 4:48–4:50). */
    CHANGE_DECISION(DocumentKind.DECISION_LETTER, "Besluit", DECISION, REASONS, LEGAL_BASIS, OBJECTION, BODY),
    /** Suspends payment, with the serious suspicion that it rests on (Awb 4:56). */
    PAYMENT_SUSPENDED(DocumentKind.DECISION_LETTER, "Opschorting van betaling", DECISION, REASONS, LEGAL_BASIS, BODY),
    /** Claims back what was paid too much: the amount and the term (Awb 4:57, 4:86). */
    RECOVERY_DECISION(
            DocumentKind.DECISION_LETTER, "Besluit", DECISION, REASONS, PAY_BACK, LEGAL_BASIS, OBJECTION, BODY),
    /** Reminds of a debt: no decision, so not open to objection (Awb 4:112, 4:113). */
    PAYMENT_REMINDER(DocumentKind.DECISION_LETTER, "Aanmaning", DECISION, REASONS, PAY_BACK, LEGAL_BASIS, BODY),
    /** Sets a claim off against a payment: which claim, and how much (Awb 4:57, 4:93). */
    SET_OFF(DocumentKind.DECISION_LETTER, "Verrekening", DECISION, REASONS, LEGAL_BASIS, OBJECTION, BODY),
    /** Fixes the interest on a debt (Awb 4:99). */
    INTEREST_DECISION(
            DocumentKind.DECISION_LETTER, "Besluit", DECISION, REASONS, PAY_BACK, LEGAL_BASIS, OBJECTION, BODY),
    /** Confirms a notice of default at once, with a copy (Awb afd. 2.3). */
    NOTICE_RECEIPT(DocumentKind.RECEIPT, "Ontvangstbevestiging ingebrekestelling", ENTERED, BODY),
    /** Answers a notice of default that has no effect: no decision, so not open to objection (Awb 4:17). */
    NOTICE_ANSWER(DocumentKind.TERM_NOTICE, "Antwoord op uw ingebrekestelling", DECISION, REASONS, LEGAL_BASIS, BODY),
    /** Fixes a penalty for a late decision (Awb 4:18). */
    PENALTY_DECISION(
            DocumentKind.DECISION_LETTER,
            "Besluit over een dwangsom",
            DECISION,
            FACTS,
            REASONS,
            PAYMENT_TERM,
            LEGAL_BASIS,
            OBJECTION,
            BODY),
    /** Fixes that no penalty is owed (Awb 4:17 lid 6, 4:18). */
    NO_PENALTY_DECISION(
            DocumentKind.DECISION_LETTER,
            "Besluit over een dwangsom",
            DECISION,
            FACTS,
            REASONS,
            LEGAL_BASIS,
            OBJECTION,
            BODY),
    /** Awb 4:44 and 4:45. */
    REPORT_INVITATION(DocumentKind.LETTER, "Vraag hoe het ging", FACTS, LEGAL_BASIS, BODY),
    REPORT_RECEIPT(DocumentKind.RECEIPT, "Ontvangstbevestiging verslag", ENTERED, BODY),
    /** Prepares a decision: not open to objection by itself (Awb 4:8, 6:3). */
    DETERMINATION_INTENTION(DocumentKind.LETTER, "Voornemen", FACTS, REASONS, LEGAL_BASIS, BODY),
    /** Awb 4:42, 4:46 and 4:47. */
    DETERMINATION(DocumentKind.DECISION_LETTER, "Vaststelling", DECISION, FACTS, REASONS, LEGAL_BASIS, OBJECTION, BODY),
    /** A private fund gives: a donation is no decision, so nothing of the Awb is in it. */
    DONATION(
            DocumentKind.DECISION_LETTER,
            "Brief over uw bijdrage",
            DECISION,
            FACTS,
            REASONS,
            AMOUNT,
            PERIOD,
            OBLIGATIONS,
            PAYMENT_TERM,
            BODY),
    /** A private fund gives nothing, with the reasons. */
    DONATION_DECLINED(DocumentKind.DECISION_LETTER, "Antwoord op uw aanvraag", DECISION, FACTS, REASONS, BODY);

    private static final Set<LetterKind> OF_FUNDS = EnumSet.of(
            DONATION, DONATION_DECLINED, RECEIPT, SUPPLEMENT_REQUEST, SUPPLEMENT_REMINDER, WITHDRAWAL_CONFIRMED);

    private final DocumentKind documentKind;
    private final String dutch;
    private final Set<LetterPart> mandatory;

    LetterKind(DocumentKind documentKind, String dutch, LetterPart... mandatory) {
        this.documentKind = documentKind;
        this.dutch = dutch;
        var parts = EnumSet.of(ADDRESSEE, SENDING_DATE);
        parts.addAll(Arrays.asList(mandatory));
        this.mandatory = Collections.unmodifiableSet(parts);
    }

    /** Whether a private fund sends such letters; all others belong to the Awb. */
    boolean isOfFunds() {
        return OF_FUNDS.contains(this);
    }

    /** The parts that every letter of this kind has; a private fund's letter has none of the Awb's. */
    public Set<LetterPart> mandatory() {
        return mandatory;
    }

    /** The parts that a letter of this kind may have besides. */
    public Set<LetterPart> optional() {
        return switch (this) {
            case GRANT, REFUSAL, DONATION -> Set.of(COSTS);
            case DONATION_DECLINED -> Set.of(MISSING);
            case SUPPLEMENT_REQUEST, SUPPLEMENT_REMINDER -> Set.of(REASONS);
            case OBJECTION_DECISION -> Set.of(LetterPart.HEARING, PAYMENT_TERM);
            case PAYMENT_SUSPENDED -> Set.of(OBJECTION);
            default -> Set.of();
        };
    }

    /** As the resident reads it, also in the file's name. */
    public String dutch() {
        return dutch;
    }

    DocumentKind documentKind() {
        return documentKind;
    }

    /** The text that comes with the application. */
    String resource() {
        return "letters/" + name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
