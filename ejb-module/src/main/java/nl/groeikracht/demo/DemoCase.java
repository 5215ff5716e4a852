package nl.groeikracht.demo;

import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.Proposal;
import nl.groeikracht.subsidy.SubmittedRequest;

/** An invented request while its case goes on: what later deeds must know of earlier ones. */
final class DemoCase {

    final DemoRequest request;
    private SubmittedRequest sent;
    private Proposal proposal;

    DemoCase(DemoRequest request) {
        this.request = request;
    }

    void sent(SubmittedRequest submitted) {
        this.sent = submitted;
    }

    void proposed(Proposal made) {
        this.proposal = made;
    }

    CaseNumber number() {
        return sent.caseNumber();
    }

    String token() {
        return sent.statusToken().value();
    }

    Proposal proposal() {
        return proposal;
    }
}
