package nl.groeikracht.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** A resident's request for help without money: from asking, by a contact person, to an answer; and then perhaps again. */
@Entity
@Table(name = "support_request")
class SupportRequest {

    static final int TEXT_LIMIT = 4000;

    private static final int LINE_LIMIT = 120;
    private static final int EMAIL_LIMIT = 254;
    private static final int PHONE_LIMIT = 30;

    @Id
    private String number;

    @Version
    private long version;

    @Column(name = "gm_code", updatable = false)
    private String gmCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SupportWish wish;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String about;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private String phone;

    @Column(name = "neighbourhood_code", updatable = false)
    private String neighbourhoodCode;

    @Column(name = "neighbourhood_year", updatable = false)
    private Integer neighbourhoodYear;

    @Column(name = "key_hash", updatable = false)
    private String keyHash;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private SupportState state;

    private String contact;
    private boolean raised;

    @Enumerated(EnumType.STRING)
    @Column(name = "may_become")
    private GrowthPath mayBecome;

    protected SupportRequest() {}

    /** @param neighbourhood null when the resident did not say @param promised last day of the promised term */
    SupportRequest(
            CaseNumber number,
            NewSupport asked,
            Neighbourhood neighbourhood,
            String keyHash,
            LocalDate promised,
            Instant at) {
        this.number = number.value();
        gmCode = asked.gmCode();
        wish = asked.wish();
        title = PlainText.required(asked.title(), LINE_LIMIT);
        about = PlainText.required(asked.about(), TEXT_LIMIT);
        name = PlainText.required(asked.name(), LINE_LIMIT);
        email = PlainText.required(asked.email(), EMAIL_LIMIT);
        phone = PlainText.of(asked.phone(), PHONE_LIMIT);
        neighbourhoodCode = neighbourhood == null ? null : neighbourhood.code();
        neighbourhoodYear = neighbourhood == null ? null : neighbourhood.year();
        this.keyHash = keyHash;
        receivedAt = at;
        state = wish.isHelp() ? SupportState.NEW : SupportState.REGISTERED;
        answerBy = wish.isHelp() ? promised : null;
    }

    /** Somebody becomes the fixed contact person: the first who takes it, or a colleague that this one appoints. */
    void takenUpBy(String username) {
        if (state != SupportState.NEW) {
            throw new Refusal("refusal.helpHasContact");
        }
        contact = username;
        state = SupportState.TAKEN;
    }

    /** The contact person leaves or is away for long: another takes over. */
    void handOverTo(String username) {
        if (contact == null || !state.isOpen()) {
            throw new Refusal("refusal.helpNotOpen");
        }
        contact = username;
    }

    /** @param mayGrow what the contact person thinks that it could become; null for nothing in particular */
    void answered(GrowthPath mayGrow) {
        if (state != SupportState.TAKEN && state != SupportState.ASKED_AGAIN) {
            throw new Refusal("refusal.helpNotOpen");
        }
        state = SupportState.ANSWERED;
        answerBy = null;
        raised = false;
        mayBecome = mayGrow == null ? mayBecome : mayGrow;
    }

    /** The resident asks further; the promise holds anew. */
    void askedAgain(LocalDate promised) {
        if (state != SupportState.ANSWERED) {
            throw new Refusal("refusal.helpNoFurtherQuestion");
        }
        state = SupportState.ASKED_AGAIN;
        answerBy = promised;
    }

    void dropped() {
        if (!state.isOpen()) {
            throw new Refusal("refusal.helpNotOpen");
        }
        end(SupportState.DROPPED);
    }

    void closed() {
        end(SupportState.CLOSED);
    }

    private void end(SupportState how) {
        state = how;
        answerBy = null;
        raised = false;
    }

    /** The promise was not kept: it goes before the rest. */
    void raised() {
        raised = true;
    }

    boolean isRaised() {
        return raised;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    String gmCode() {
        return gmCode;
    }

    SupportWish wish() {
        return wish;
    }

    SupportState state() {
        return state;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }

    /** Null when not known. */
    String neighbourhoodCode() {
        return neighbourhoodCode;
    }

    /** Null as long as nobody is. */
    String contact() {
        return contact;
    }

    /** Null when no term runs. */
    LocalDate answerBy() {
        return answerBy;
    }

    LocalDate receivedOn() {
        return Dutch.dateOf(receivedAt);
    }

    GrowthPath mayBecome() {
        return mayBecome;
    }

    SupportView view(String contactName, String place, List<SupportMessage> messages, List<Grown> grown) {
        return new SupportView(
                number(),
                gmCode,
                wish,
                title,
                about,
                name,
                email,
                phone,
                place,
                neighbourhoodCode,
                receivedAt,
                answerBy,
                state,
                contact,
                contactName,
                raised,
                mayBecome,
                messages,
                grown);
    }
}
