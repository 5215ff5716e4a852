package nl.groeikracht.growth;

import java.io.Serializable;

/**
 * What team and municipality agree on.
 *
 * @param trust what there is of distrust, and how it is handled; empty when it is no topic
 */
public record AgreementForm(String goals, String activities, String roleDivision, String trust)
        implements Serializable {}
