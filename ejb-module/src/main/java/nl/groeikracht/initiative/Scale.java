package nl.groeikracht.initiative;

/** How far an initiative reaches, from one entrance of a block of flats to the whole municipality. */
public enum Scale {
    PORCH,
    STREET,
    SQUARE,
    NEIGHBOURHOOD,
    DISTRICT,
    VILLAGE,
    MUNICIPALITY
}
