package nl.groeikracht.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * A case that took part in a sample.
 *
 * @param number of the determination
 * @param request number of the request, from which the rank is computed
 */
@Embeddable
public record SampleMember(
        @Column(name = "case_number") String number,
        @Column(name = "request_number") String request,
        int percentage,
        String rank,
        boolean drawn)
        implements Serializable {}
