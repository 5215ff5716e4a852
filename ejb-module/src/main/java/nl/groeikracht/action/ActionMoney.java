package nl.groeikracht.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/** That an action asks for money, and what it gets. Of the request itself nothing is known here but that it was sent. */
@Entity
@Table(name = "action_money")
class ActionMoney {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String action;

    @Column(updatable = false)
    private String scheme;

    @Column(name = "scheme_name", updatable = false)
    private String schemeName;

    @Column(name = "asked_cents", updatable = false)
    private Money asked;

    @Column(name = "asked_on", updatable = false)
    private LocalDate askedOn;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "request_number")
    private String request;

    @Enumerated(EnumType.STRING)
    private MoneyOutcome outcome;

    @Column(name = "given_cents")
    private Money given = Money.ZERO;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected ActionMoney() {}

    ActionMoney(CaseNumber action, String scheme, String schemeName, Money asked, LocalDate today) {
        if (asked == null || asked.isZero()) {
            throw new Refusal("refusal.amountMissing");
        }
        this.action = action.value();
        this.scheme = scheme;
        this.schemeName = schemeName;
        this.asked = asked;
        askedOn = today;
    }

    /** The team sent its request. @return false when it sent one before: the first one counts */
    boolean sent(CaseNumber number, LocalDate today) {
        if (request != null || !isOpen()) {
            return false;
        }
        request = number.value();
        sentOn = today;
        return true;
    }

    boolean isSent() {
        return sentOn != null;
    }

    /** An answer; a later decision can change what was given. @return whether this says something new */
    boolean answered(MoneyOutcome result, Money amount, LocalDate on) {
        if (outcome == result && given.equals(amount)) {
            return false;
        }
        outcome = result;
        given = amount;
        answeredOn = on;
        return true;
    }

    void drop(LocalDate today) {
        answered(MoneyOutcome.DROPPED, Money.ZERO, today);
    }

    boolean isOpen() {
        return outcome == null;
    }

    CaseNumber action() {
        return new CaseNumber(action);
    }

    String scheme() {
        return scheme;
    }

    Money asked() {
        return asked;
    }

    MoneyView view() {
        return new MoneyView(scheme, schemeName, asked, askedOn, sentOn, outcome, given, answeredOn);
    }
}
