package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a decision was sent; what has not happened yet is null.
 *
 * @param letter id of the letter's document
 * @param electronically true by e-mail, false by post
 * @param sentOn the day of sending that counts for the terms (Awb 3:41, 6:8)
 * @param objectionUntil last day to object
 * @param payBefore last day to pay, with a grant
 */
public record SendingView(
        String letter,
        Boolean electronically,
        Instant handedOverAt,
        Instant deliveredAt,
        Instant undeliverableAt,
        String undeliverableReason,
        LocalDate postedOn,
        String postedBy,
        LocalDate sentOn,
        LocalDate objectionUntil,
        LocalDate payBefore)
        implements Serializable {}
