package nl.groeikracht.penalty;

/** Why nothing is owed though the decision is late (Awb 4:17, sixth paragraph). */
public enum NoPenaltyGround {
    UNREASONABLY_LATE("a", "U stuurde de ingebrekestelling onredelijk laat."),
    NO_INTEREST("b", "U hebt geen direct belang bij het besluit."),
    INADMISSIBLE("c", "Het was meteen duidelijk dat de aanvraag geen kans had.");

    private final String letter;
    private final String dutch;

    NoPenaltyGround(String letter, String dutch) {
        this.letter = letter;
        this.dutch = dutch;
    }

    public String article() {
        return "Awb 4:17 lid 6 onder " + letter;
    }

    /** As it stands in the letter. */
    String dutch() {
        return dutch;
    }
}
