package nl.groeikracht.subsidy;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;

/**
 * That a request was received.
 *
 * @param statusToken the secret of the status page; only its hash is kept, so this is the one moment to hand it out
 */
public record SubmittedRequest(CaseNumber caseNumber, StatusToken statusToken) implements Serializable {}
