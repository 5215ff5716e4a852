package nl.groeikracht.support;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/** A request for help in a list. @param answerBy null when no term runs @param contact null as long as there is none */
public record SupportLine(
        CaseNumber number,
        String title,
        String name,
        SupportWish wish,
        SupportState state,
        LocalDate receivedOn,
        LocalDate answerBy,
        String contact)
        implements Serializable {}
