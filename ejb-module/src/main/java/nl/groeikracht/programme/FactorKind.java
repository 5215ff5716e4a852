package nl.groeikracht.programme;

/** Where a factor of the choice comes from. */
public enum FactorKind {
    /** A column of figures. */
    FIGURE,
    /** What people said in a session in the neighbourhood. */
    SESSION,
    /** How the other neighbourhoods of the same area score: teams that start close together help each other. */
    NEIGHBOURS
}
