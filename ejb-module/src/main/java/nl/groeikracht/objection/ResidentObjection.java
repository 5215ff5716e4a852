package nl.groeikracht.objection;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;

/**
 * What a resident types in an objection; name, address and signature follow from the secret link.
 *
 * @param contested number of the case of the decision that it is about
 * @param grounds empty: the reasons follow later (pro forma)
 * @param lateReason why it comes late
 * @param costsAsked asks for the costs of legal help (Awb 7:15)
 */
public record ResidentObjection(CaseNumber contested, String grounds, String lateReason, boolean costsAsked)
        implements Serializable {}
