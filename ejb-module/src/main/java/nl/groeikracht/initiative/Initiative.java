package nl.groeikracht.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import nl.groeikracht.shared.PlainText;

/**
 * What residents want to do for their surroundings.
 *
 * @param neighbourhoodCode CBS code, BU and eight characters
 * @param neighbourhoodYear the CBS year of that code
 * @param theme key of one of the scheme's themes, such as {@code zorg-en-contact}
 * @param collectiveInterest it serves more people than those who propose it
 * @param institution it is proposed on behalf of an organisation as an institution
 * @param participants how many people take part
 * @param supporters how many addresses in the neighbourhood support it
 */
@Embeddable
public record Initiative(
        String title,
        String what,
        String why,
        @Column(name = "for_whom") String forWhom,
        @Enumerated(EnumType.STRING) Scale scale,
        @Column(name = "neighbourhood_code") String neighbourhoodCode,
        @Column(name = "neighbourhood_year") int neighbourhoodYear,
        String theme,
        @Column(name = "collective_interest") boolean collectiveInterest,
        boolean institution,
        int participants,
        int supporters)
        implements Serializable {

    public static final int TITLE_LIMIT = 120;
    public static final int TEXT_LIMIT = 4000;

    public Initiative {
        title = PlainText.required(title, TITLE_LIMIT);
        what = PlainText.required(what, TEXT_LIMIT);
        why = PlainText.of(why, TEXT_LIMIT);
        forWhom = PlainText.of(forWhom, TEXT_LIMIT);
    }
}
