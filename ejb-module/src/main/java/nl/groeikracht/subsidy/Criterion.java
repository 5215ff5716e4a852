package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * One condition of the scheme as the decision table judged it.
 *
 * @param key which condition
 * @param reason why, in words that the applicant understands
 */
@Embeddable
public record Criterion(@Column(name = "criterion") String key, boolean met, String reason) implements Serializable {}
