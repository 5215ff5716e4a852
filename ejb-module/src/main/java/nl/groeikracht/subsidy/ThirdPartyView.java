package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Someone who was asked for a view on a request of another (Awb 4:8).
 *
 * @param manner null as long as there is no view
 * @param view what was said or written; null as long as there is none
 * @param over whether this person had the opportunity, used or not
 */
public record ThirdPartyView(
        long id,
        String name,
        String address,
        String about,
        LocalDate invitedOn,
        LocalDate until,
        ViewManner manner,
        String view,
        boolean over)
        implements Serializable {}
