package nl.groeikracht.support;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * A request for help with all that was said.
 *
 * @param place the neighbourhood; null when not known
 * @param answerBy last day of the promised term; null when none runs
 * @param contactName the fixed contact person; null as long as there is none
 * @param mayBecome what the contact person thinks that it could become; null for nothing in particular
 */
public record SupportView(
        CaseNumber number,
        String gmCode,
        SupportWish wish,
        String title,
        String about,
        String name,
        String email,
        String phone,
        String place,
        String neighbourhoodCode,
        Instant receivedAt,
        LocalDate answerBy,
        SupportState state,
        String contact,
        String contactName,
        boolean raised,
        GrowthPath mayBecome,
        List<SupportMessage> messages,
        List<Grown> grown)
        implements Serializable {

    public SupportView {
        messages = List.copyOf(messages);
        grown = List.copyOf(grown);
    }
}
