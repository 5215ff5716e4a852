package nl.groeikracht.casework;

import static nl.groeikracht.casework.CaseworkAct.EXCLUDED_BY_INTEREST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.municipality.Confidentiality;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;

/**
 * Keeps who has an interest of his or her own out of a case, whatever the role (Awb 2:4). The one place that says so:
 * whoever takes a task, gets one or completes one passes here.
 */
@ApplicationScoped
public class InterestGuard {

    @Inject
    InterestRegister register;

    @Inject
    CaseLaw law;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    Confidentiality confidentiality;

    @Inject
    RefusalLog refusals;

    /**
     * Before an act on a case: the one who acts promised confidentiality (Awb 2:5) and declared to have no interest.
     *
     * @throws Refusal {@code refusal.confidentialityNotDeclared} for who did not promise it, {@code refusal.excluded}
     *     for who has an interest, {@code refusal.interestNotDeclared} for who did not tell yet
     */
    public void requireDeclared(CaseNumber number) {
        var request = register.requestOf(number);
        var me = user.username();
        if (!confidentiality.isDeclaredBy(me)) {
            throw new Refusal("refusal.confidentialityNotDeclared");
        }
        var declared = register.of(request.number(), me);
        if (declared.isEmpty()) {
            throw new Refusal("refusal.interestNotDeclared");
        }
        if (declared.get().interest().excludes()) {
            throw refuse(request, number, me, "refusal.excluded");
        }
    }

    /** Before taking work that nothing is done with yet. */
    public void requireNotExcluded(CaseNumber number) {
        requireMayHave(number, user.username(), "refusal.excluded");
    }

    /** Before someone else gets work. */
    public void requireMayReceive(CaseNumber number, String receiver) {
        requireMayHave(number, receiver, "refusal.receiverExcluded");
    }

    /** The user names of those who are kept out of a case. */
    public Set<String> excluded(CaseNumber number) {
        return register.excludedFrom(register.requestOf(number).number());
    }

    private void requireMayHave(CaseNumber number, String username, String key) {
        var request = register.requestOf(number);
        if (register.excludedFrom(request.number()).contains(username)) {
            throw refuse(request, number, username, key);
        }
    }

    private Refusal refuse(CaseCard request, CaseNumber number, String username, String key) {
        var name = people.nameOf(username);
        refusals.record(AuditEntry.of(EXCLUDED_BY_INTEREST)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request.number(), "Awb 2:4"))
                .because(name));
        return new Refusal(key, name);
    }
}
