package nl.groeikracht.casework;

import static nl.groeikracht.casework.CaseworkAct.INTEREST_DECLARED;
import static nl.groeikracht.casework.CaseworkAct.NO_INTEREST_DECLARED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.Tasks;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;

/**
 * Everyone who does something in a case declares first whether there is an interest of his or her own (Awb 2:4). Told
 * once for a request and all that follows from it; an interest that is told later still ends the work on it.
 */
@Stateless
@RolesAllowed({"caseworker", "adviser", "decider", "guide", "programme-manager", "administrator", "treasurer"})
public class Interests {

    private static final String ARTICLE = "Awb 2:4";

    @Inject
    InterestRegister register;

    @Inject
    CaseCards cards;

    @Inject
    CaseProcess process;

    @Inject
    Tasks tasks;

    @Inject
    CaseLaw law;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What the current user declared; empty when nothing yet. */
    public Optional<InterestView> mine(CaseNumber number) {
        return register.of(letIn(number).number(), user.username()).map(InterestDeclaration::view);
    }

    /** Under which rule it is asked; empty when a private fund answers. */
    public String article(CaseNumber number) {
        return Objects.requireNonNullElse(law.article(letIn(number).number(), ARTICLE), "");
    }

    /** Of these cases the ones out of which the current user is kept. */
    public Set<String> keepingMeOut(List<CaseNumber> numbers) {
        return register.excludingFrom(user.username(), numbers);
    }

    /** "I have no personal interest." Said twice it is remembered once; who told an interest cannot take it back. */
    public void declareNone(CaseNumber number) {
        var request = letIn(number);
        if (register.of(request.number(), user.username()).isEmpty()) {
            add(request, Interest.NONE, "");
            audit.record(AuditEntry.of(NO_INTEREST_DECLARED)
                    .in(request.gmCode())
                    .onCase(number)
                    .under(law.article(request.number(), ARTICLE)));
        }
    }

    /**
     * "I do have an interest": from now on somebody else does this case, and the work that I have of it is free again.
     *
     * @param explanation which interest, for the file
     */
    public void declare(CaseNumber number, Interest interest, String explanation) {
        if (interest == null || !interest.excludes()) {
            throw new Refusal("refusal.interestKindMissing");
        }
        var request = letIn(number);
        add(request, interest, explanation);
        var released = release(request);
        audit.record(AuditEntry.of(INTEREST_DECLARED)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request.number(), ARTICLE))
                .because(explanation.strip())
                .after("interest", interest)
                .after("released", released.size()));
    }

    private void add(CaseCard request, Interest interest, String explanation) {
        register.add(InterestDeclaration.of(request, user.username(), interest, explanation, clock.instant()));
    }

    private List<OpenTask> release(CaseCard request) {
        var mine = Stream.concat(Stream.of(request), cards.following(request.number()).stream())
                .flatMap(card -> process.openTasks(card.number()).stream())
                .filter(task -> task.isOf(user.username()))
                .toList();
        mine.forEach(task -> tasks.assign(task.id(), null));
        return mine;
    }

    private CaseCard letIn(CaseNumber number) {
        var request = register.requestOf(number);
        user.require(request.gmCode(), number.value(), Role.values());
        return request;
    }
}
