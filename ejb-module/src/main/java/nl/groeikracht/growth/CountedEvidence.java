package nl.groeikracht.growth;

import nl.groeikracht.shared.CaseNumber;

/** Evidence that another part of the application has of a team, besides what its guide writes down. */
public interface CountedEvidence {

    EvidenceKind kind();

    /** How much of it there is. */
    int count(CaseNumber team);
}
