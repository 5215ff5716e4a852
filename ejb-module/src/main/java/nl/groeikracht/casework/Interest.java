package nl.groeikracht.casework;

/** What ties an employee to a case. Whatever it is, but nothing, keeps that person out of the case (Awb 2:4). */
public enum Interest {
    NONE,
    /** Lives in the street or the neighbourhood that the plan is about. */
    NEIGHBOUR,
    /** Takes part in the team that asks, or in what it wants to do. */
    PARTICIPANT,
    /** Family, friend or partner of someone who asks. */
    RELATIVE,
    /** Gains or loses by the decision. */
    MONEY,
    OTHER;

    public boolean excludes() {
        return this != NONE;
    }
}
