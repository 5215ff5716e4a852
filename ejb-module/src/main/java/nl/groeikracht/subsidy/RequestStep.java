package nl.groeikracht.subsidy;

/** The steps in which a resident fills in a request, in their order. */
public enum RequestStep {
    YOU("u"),
    IDEA("idee"),
    PLAN("plan"),
    ATTACHMENTS("bijlagen"),
    REVIEW("nakijken");

    private final String path;

    RequestStep(String path) {
        this.path = path;
    }

    /** The last part of the page's address. */
    public String path() {
        return path;
    }
}
