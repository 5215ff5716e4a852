package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/** Another request, in short. */
public record RelatedCase(
        CaseNumber number, String title, String applicant, RequestState state, LocalDate received, Money asked)
        implements Serializable {}
