package nl.groeikracht.withdrawal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.casework.PublicationView;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.StoredDocument;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.subsidy.StatusKeys;

/** What a receiver sees of changes with the secret link, and how he or she reacts (Awb 4:8, 4:9). */
@Stateless
@PermitAll
public class GrantChangeTracking {

    @Inject
    StatusKeys keys;

    @Inject
    GrantChanges changes;

    @Inject
    GrantChangeHearing hearing;

    @Inject
    Publication publication;

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    /** What the receiver knows of: an intention that can be answered, and decisions that were sent. */
    public List<TrackedChange> of(String token) {
        return changes.ofRequest(keys.numberOf(token)).stream()
                .map(this::tracked)
                .filter(change -> change.mayAnswer() || change.isDecided())
                .toList();
    }

    /** @return false when the term is over */
    public boolean answer(String token, String words) {
        var open = changes.open(keys.numberOf(token)).orElseThrow(() -> new NotFound("change", "of a status page"));
        return hearing.answer(open.number(), words);
    }

    /** The letter of a decision that was sent. */
    public StoredDocument document(String token, DocumentId id) {
        return of(token).stream()
                .map(TrackedChange::number)
                .filter(number -> isLetter(number, id))
                .findFirst()
                .map(number -> documents.read(number, id))
                .orElseThrow(() -> new NotFound("document", id.toString()));
    }

    private boolean isLetter(CaseNumber number, DocumentId id) {
        return publication.of(number).stream()
                .anyMatch(letter -> letter.sentOn() != null && letter.letter().equals(id));
    }

    private TrackedChange tracked(GrantChange change) {
        var sent = publication.of(change.number()).stream()
                .filter(letter -> letter.sentOn() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
        var proposed = change.proposal().map(ChangeProposal::proposed).orElse(null);
        var answerUntil = change.state() == ChangeState.HEARING
                ? change.intention()
                        .map(ChangeIntention::until)
                        .filter(until -> !Dutch.today(clock).isAfter(until))
                        .orElse(null)
                : null;
        return new TrackedChange(
                change.number(),
                proposed,
                answerUntil,
                sent == null ? null : sent.sentOn(),
                sent == null ? null : sent.objectionUntil(),
                letter(sent));
    }

    private static DocumentId letter(PublicationView sent) {
        return sent == null ? null : sent.letter();
    }
}
