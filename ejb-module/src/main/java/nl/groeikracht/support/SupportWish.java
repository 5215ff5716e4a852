package nl.groeikracht.support;

/**
 * What residents expect of the municipality. It holds back and acts only where it is asked or needed (Code Burgerkracht):
 * nothing is a full answer too.
 */
public enum SupportWish {
    QUESTION,
    ADVICE,
    PEOPLE,
    PLACE,
    NOTHING;

    public boolean isHelp() {
        return this != NOTHING;
    }
}
