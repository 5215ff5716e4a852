package nl.groeikracht.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.Interests;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.Dutch;

/** The work that waits for me and my colleagues, the most urgent first. */
@Stateless
@RolesAllowed({"caseworker", "adviser", "decider", "guide", "programme-manager", "administrator", "treasurer"})
public class Inbox {

    private static final int PAGE = 25;
    private static final int MOST_EXPORTED = 5_000;

    @Inject
    WorkList work;

    @Inject
    Ranking ranking;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    Interests interests;

    @Inject
    Clock clock;

    /** @param after {@link InboxSlice#next()} of the piece before, or null for the beginning */
    public InboxSlice page(InboxQuery query, String after) {
        ranking.refresh();
        var person = user.read();
        var from = Cursor.of(after);
        var shown = from.map(Cursor::shown).orElse(0);
        var found = work.list(question(person, query), query.sort(), from, PAGE + 1);
        var items = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE
                ? work.cursor(items.get(PAGE - 1), query.sort(), shown + PAGE).text()
                : null;
        var total = CappedCount.of(work.count(question(person, query), CappedCount.CAP + 1));
        return new InboxSlice(lines(items, shown), next, total, shown + 1);
    }

    /** How much there is in each list. */
    public Map<InboxView, CappedCount> counts() {
        var person = user.read();
        var counts = new EnumMap<InboxView, CappedCount>(InboxView.class);
        for (var view : InboxView.values()) {
            counts.put(view, count(person, InboxQuery.of(view)));
        }
        return counts;
    }

    public CappedCount count(InboxQuery query) {
        return count(user.read(), query);
    }

    /** The late cases, the most urgent first; at most three, to name them. */
    public List<InboxItem> late() {
        ranking.refresh();
        var query = new InboxQuery(null, null, null, InboxTerm.LATE, null, null, null, null, InboxSort.DEADLINE);
        return lines(work.list(question(user.read(), query), query.sort(), Optional.empty(), 3), 0);
    }

    /** The open work among these that I may see, in the order given. */
    public List<InboxItem> items(List<TaskId> tasks) {
        var person = user.read();
        return lines(
                tasks.stream()
                        .flatMap(task -> work.find(task.value()).stream())
                        .filter(item -> person.isIn(item.gmCode(), Role.ofCode(item.groupRole())))
                        .toList(),
                0);
    }

    /** What I should do now: the first in the list that is mine or free. */
    public Optional<InboxItem> next() {
        ranking.refresh();
        var person = user.read();
        return List.of(InboxView.MINE, InboxView.FREE).stream()
                .flatMap(view -> first(person, InboxQuery.of(view)).stream())
                .max((one, other) ->
                        Integer.compare(one.priority().total(), other.priority().total()));
    }

    /** Everything that the filters let through, for a file; remembered, because it leaves the system. */
    public List<InboxItem> export(InboxQuery query) {
        ranking.refresh();
        var person = user.read();
        var found = work.list(question(person, query), query.sort(), Optional.empty(), MOST_EXPORTED);
        person.municipalitiesAs()
                .forEach(gmCode ->
                        audit.record(AuditEntry.of(InboxAct.EXPORTED).in(gmCode).after("lines", found.size())));
        return lines(found, 0);
    }

    /** What the filters can choose from. */
    public InboxChoices choices() {
        var person = user.read();
        var today = Dutch.today(clock);
        return new InboxChoices(
                pairs(work.choices(person, "w.step_name, w.step", today)),
                firsts(work.choices(person, "w.area, 1", today)),
                firsts(work.choices(person, "w.theme, 1", today)),
                named(firsts(work.choices(person, "w.assignee, 1", today))));
    }

    private Optional<InboxItem> first(PersonInfo person, InboxQuery query) {
        var found = work.list(question(person, query), query.sort(), Optional.empty(), PAGE);
        var notForMe =
                interests.keepingMeOut(found.stream().map(WorkItem::number).toList());
        return found.stream()
                .filter(item ->
                        !item.isWaiting() && !notForMe.contains(item.number().value()))
                .findFirst()
                .map(item -> lines(List.of(item), 0).get(0));
    }

    private CappedCount count(PersonInfo person, InboxQuery query) {
        return CappedCount.of(work.count(question(person, query), CappedCount.CAP + 1));
    }

    private WorkList.Question question(PersonInfo person, InboxQuery query) {
        return WorkList.Question.of(person, query, Dutch.today(clock));
    }

    private List<InboxItem> lines(List<WorkItem> items, int shown) {
        LocalDate today = Dutch.today(clock);
        var names = new HashMap<String, String>();
        return IntStream.range(0, items.size())
                .mapToObj(index -> {
                    var item = items.get(index);
                    var name = item.assignee() == null ? null : names.computeIfAbsent(item.assignee(), people::nameOf);
                    return item.item(shown + index + 1, name, today);
                })
                .toList();
    }

    private Map<String, String> named(List<String> usernames) {
        var names = new TreeMap<String, String>();
        usernames.forEach(username -> names.put(username, people.nameOf(username)));
        return names;
    }

    private static Map<String, String> pairs(List<Object[]> rows) {
        var found = new LinkedHashMap<String, String>();
        rows.forEach(row -> found.put((String) row[1], row[0] == null ? (String) row[1] : (String) row[0]));
        return found;
    }

    private static List<String> firsts(List<Object[]> rows) {
        return rows.stream()
                .map(row -> (String) row[0])
                .filter(value -> value != null)
                .toList();
    }
}
