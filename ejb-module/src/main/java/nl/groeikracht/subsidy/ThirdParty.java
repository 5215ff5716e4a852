package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/** Someone who did not ask, and is heard on what concerns that person before it is decided (Awb 4:8, 4:9). */
@Entity
@DynamicUpdate
@Table(name = "request_third_party")
class ThirdParty {

    static final int NAME_LIMIT = 120;
    static final int ADDRESS_LIMIT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String number;

    private String name;
    private String address;
    private String about;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "invited_on")
    private LocalDate invitedOn;

    @Column(name = "until_day")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private ViewManner manner;

    @Column(name = "view_text")
    private String view;

    @Column(name = "view_by")
    private String viewBy;

    @Column(name = "view_at")
    private Instant viewAt;

    protected ThirdParty() {}

    /**
     * @param address where the letter goes: street, postcode and town, a line each
     * @param about on what this person is heard
     */
    static ThirdParty invited(
            CaseNumber number, String name, String address, String about, String by, LocalDate today, LocalDate until) {
        var invited = new ThirdParty();
        invited.number = number.value();
        invited.name = PlainText.required(name, NAME_LIMIT).replace('\n', ' ');
        invited.address = PlainText.required(address, ADDRESS_LIMIT);
        invited.about = PlainText.required(about, Proposal.REASONS_LIMIT);
        invited.invitedBy = by;
        invited.invitedOn = today;
        invited.until = until;
        return invited;
    }

    /** What this person said or wrote; after the term too, as long as nothing was decided. */
    void said(ViewManner how, String words, String by, Instant at) {
        if (viewAt != null) {
            throw new Refusal("refusal.viewGivenAlready", name);
        }
        if (how == null) {
            throw new Refusal("refusal.viewMannerMissing");
        }
        manner = how;
        view = PlainText.required(words, Proposal.REASONS_LIMIT);
        viewBy = by;
        viewAt = at;
    }

    /** The invitation was posted later than its day. */
    void lengthen(LocalDate longer) {
        until = longer;
    }

    boolean isGiven() {
        return viewAt != null;
    }

    /** Had the opportunity, and used it or not. */
    boolean isOver(LocalDate today) {
        return isGiven() || today.isAfter(until);
    }

    /** What was said or written; null as long as nothing came. */
    String said() {
        return view;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    String name() {
        return name;
    }

    List<String> addressLines() {
        return address.lines().toList();
    }

    String about() {
        return about;
    }

    LocalDate until() {
        return until;
    }

    /** What the letter to this person is known by, on the list of post. */
    String key() {
        return "third-party-" + id;
    }

    ThirdPartyView view(LocalDate today) {
        return new ThirdPartyView(id, name, address, about, invitedOn, until, manner, view, isOver(today));
    }
}
