package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.groeikracht.shared.CaseNumber;
import org.hibernate.annotations.Immutable;

/** That a request was made for something that runs elsewhere. */
@Entity
@Immutable
@Table(name = "request_asked_for")
class RequestPurpose {

    @Id
    @Column(name = "case_number")
    private String request;

    @Embedded
    private AskedFor askedFor;

    protected RequestPurpose() {}

    RequestPurpose(CaseNumber request, AskedFor askedFor) {
        this.request = request.value();
        this.askedFor = askedFor;
    }

    AskedFor askedFor() {
        return askedFor;
    }
}
