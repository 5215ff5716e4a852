package nl.groeikracht.teampage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.initiative.OwnMembership;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Where a team writes its own page: any member, with the own secret link, without help and without an account. */
@Stateless
@PermitAll
public class TeamPageEditing {

    private static final int WHAT_LIMIT = 200;
    private static final int PLACE_LIMIT = 120;

    @Inject
    OwnMembership membership;

    @Inject
    TeamPageRecords records;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public Editing read(MemberKey key) {
        var kept = membership.read(key);
        var page = records.find(kept.number()).orElseGet(() -> new TeamOwnPage(kept.number(), kept.gmCode(), today()));
        return new Editing(
                kept.number(), kept.gmCode(), kept.team(), page.text(), records.dates(kept.number(), today()));
    }

    public void save(MemberKey key, String story, String contact, boolean shown) {
        var page = mine(key);
        page.write(story, contact, shown, today());
        remember(TeamPageAct.SAVED, page);
    }

    public void addDate(MemberKey key, LocalDate heldOn, String what, String place) {
        var page = mine(key);
        if (heldOn == null || heldOn.isBefore(today())) {
            throw new Refusal("refusal.dayPast");
        }
        records.addDate(page.team(), heldOn, PlainText.required(what, WHAT_LIMIT), PlainText.of(place, PLACE_LIMIT));
        remember(TeamPageAct.DATE_ADDED, page);
    }

    public void removeDate(MemberKey key, long id) {
        var page = mine(key);
        if (records.removeDate(page.team(), id)) {
            remember(TeamPageAct.DATE_REMOVED, page);
        }
    }

    private TeamOwnPage mine(MemberKey key) {
        var kept = membership.read(key);
        return records.lock(kept.number(), kept.gmCode(), today());
    }

    private void remember(TeamPageAct act, TeamOwnPage page) {
        audit.record(AuditEntry.of(act).in(page.gmCode()).onCase(page.team()).by(Actor.resident("Teamlid")));
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }

    /** A page as its team edits it. */
    public record Editing(CaseNumber team, String gmCode, String name, TeamPageText page, List<TeamDate> dates)
            implements Serializable {

        public Editing {
            dates = List.copyOf(dates);
        }
    }
}
