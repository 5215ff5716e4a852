package nl.groeikracht.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import org.hibernate.annotations.Immutable;

/** What someone declared about the own interest in a request and all that follows from it. */
@Entity
@Immutable
@Table(name = "interest_declaration")
class InterestDeclaration {

    static final int EXPLANATION_LIMIT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String request;

    @Column(name = "gm_code")
    private String gmCode;

    private String username;

    @Enumerated(EnumType.STRING)
    private Interest interest;

    private String explanation;

    @Column(name = "declared_at")
    private Instant at;

    protected InterestDeclaration() {}

    /** @throws Refusal {@code refusal.interestUnexplained} when there is an interest and nothing tells which */
    static InterestDeclaration of(
            CaseCard request, String username, Interest interest, String explanation, Instant at) {
        var declared = new InterestDeclaration();
        declared.request = request.number().value();
        declared.gmCode = request.gmCode();
        declared.username = username;
        declared.interest = interest;
        declared.explanation = PlainText.of(explanation, EXPLANATION_LIMIT);
        declared.at = at;
        if (interest.excludes() && declared.explanation.isEmpty()) {
            throw new Refusal("refusal.interestUnexplained");
        }
        return declared;
    }

    Interest interest() {
        return interest;
    }

    InterestView view() {
        return new InterestView(interest, explanation, at);
    }
}
