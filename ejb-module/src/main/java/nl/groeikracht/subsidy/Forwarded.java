package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * To whom a request was forwarded that was not for us (Awb 2:3).
 *
 * @param to who is competent
 * @param email where it was sent
 * @param reason for the applicant, in plain language
 */
@Embeddable
public record Forwarded(
        @Column(name = "forwarded_to") String to,
        @Column(name = "forwarded_email") String email,
        @Column(name = "forwarded_reason") String reason,
        @Column(name = "forwarded_by") String by,
        @Column(name = "forwarded_at") Instant at)
        implements Serializable {}
