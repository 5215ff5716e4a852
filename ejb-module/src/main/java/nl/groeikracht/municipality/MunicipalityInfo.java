package nl.groeikracht.municipality;

import java.io.Serializable;

/**
 * What others need to know of a municipality.
 *
 * @param gmCode CBS code, {@code GM0396}
 * @param slug its name in addresses of pages, {@code heemskerk}
 * @param casePrefix start of its case numbers, {@code HK}
 * @param theme name of its style sheet with ten colours
 * @param postalAddress one line per line of the address
 * @param body on whose behalf decisions are taken (Awb 10:10)
 * @param objectionAddress where an objection is sent, one line per line
 * @param court the district court for appeal
 */
public record MunicipalityInfo(
        String gmCode,
        String name,
        String slug,
        String casePrefix,
        String theme,
        String phone,
        String email,
        String visitingAddress,
        String postalAddress,
        String body,
        String objectionAddress,
        String court)
        implements Serializable {}
