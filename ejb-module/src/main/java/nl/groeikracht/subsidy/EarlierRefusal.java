package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/** A request that was refused before, of the same applicant for about the same. */
public record EarlierRefusal(CaseNumber number, String title, LocalDate refusedOn, RefusalGround ground, String reasons)
        implements Serializable {}
