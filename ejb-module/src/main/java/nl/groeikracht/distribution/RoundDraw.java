package nl.groeikracht.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.groeikracht.shared.CaseNumber;
import org.hibernate.annotations.Immutable;

/** A draw as it happened. The database takes one per round, and the application has no right to change it. */
@Entity
@Immutable
@Table(name = "round_draw")
class RoundDraw {

    @Id
    @Column(name = "round_number")
    private String roundNumber;

    private String witness;

    @Column(name = "witness_word")
    private String witnessWord;

    private String seed;

    @Column(name = "drawn_by")
    private String by;

    @Column(name = "drawn_at")
    private Instant at;

    protected RoundDraw() {}

    RoundDraw(CaseNumber round, String witness, String witnessWord, String seed, String by, Instant at) {
        this.roundNumber = round.value();
        this.witness = witness;
        this.witnessWord = witnessWord;
        this.seed = seed;
        this.by = by;
        this.at = at;
    }

    String witness() {
        return witness;
    }

    String witnessWord() {
        return witnessWord;
    }

    String seed() {
        return seed;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
