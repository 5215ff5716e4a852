package nl.groeikracht.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.RoundCandidate;

/** A request in a round. */
@Entity
@Table(name = "round_participant")
class RoundParticipant {

    @Id
    @Column(name = "case_number")
    private String number;

    @Column(name = "round_number")
    private String roundNumber;

    private String title;

    @Column(name = "asked_cents")
    private Money asked;

    @Column(name = "complete_on")
    private LocalDate completeOn;

    @Enumerated(EnumType.STRING)
    private Exclusion excluded;

    private Integer place;

    @Column(name = "share_cents")
    private Long shareCents;

    @Column(name = "below_minimum")
    private boolean belowMinimum;

    protected RoundParticipant() {}

    RoundParticipant(CaseNumber round, RoundCandidate request) {
        this.number = request.number().value();
        this.roundNumber = round.value();
        this.title = request.title();
        this.asked = request.asked();
        this.completeOn = request.completeOn();
    }

    void exclude(Exclusion why) {
        excluded = why;
    }

    void ranked(Ranked ranked, Money share) {
        place = ranked.place();
        belowMinimum = ranked.belowMinimum();
        shareCents = share.cents();
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    CaseNumber round() {
        return new CaseNumber(roundNumber);
    }

    String title() {
        return title;
    }

    Money asked() {
        return asked;
    }

    LocalDate completeOn() {
        return completeOn;
    }

    Exclusion excluded() {
        return excluded;
    }

    boolean takesPart() {
        return excluded == null;
    }

    int place() {
        return place == null ? 0 : place;
    }

    boolean isBelowMinimum() {
        return belowMinimum;
    }

    Money share() {
        return shareCents == null ? Money.ZERO : Money.ofCents(shareCents);
    }
}
