package nl.groeikracht.objection;

/** Why nobody is heard (Awb 7:3): there is no other reason. */
public enum NoHearingGround {
    /** The objection is plainly inadmissible. */
    INADMISSIBLE("a"),
    /** It is plainly unfounded. */
    UNFOUNDED("b"),
    /** The objector declared not to want to be heard. */
    WAIVED("c"),
    /** The objector did not answer in time whether a hearing is wanted. */
    NO_ANSWER("d"),
    /** It is met in full, and that harms nobody else. */
    MET("e");

    private final String letter;

    NoHearingGround(String letter) {
        this.letter = letter;
    }

    public String article() {
        return "Awb 7:3 onder " + letter;
    }
}
