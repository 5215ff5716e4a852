package nl.groeikracht.web.inbox;

import static nl.groeikracht.web.inbox.InboxWords.AREA;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.groeikracht.casework.Interests;
import nl.groeikracht.inbox.AmountBand;
import nl.groeikracht.inbox.CappedCount;
import nl.groeikracht.inbox.Inbox;
import nl.groeikracht.inbox.InboxChoices;
import nl.groeikracht.inbox.InboxItem;
import nl.groeikracht.inbox.InboxSlice;
import nl.groeikracht.inbox.InboxSort;
import nl.groeikracht.inbox.InboxTerm;
import nl.groeikracht.inbox.InboxView;
import nl.groeikracht.inbox.KeptList;
import nl.groeikracht.inbox.KeptLists;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.web.Option;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.ViewLink;

/** The list of work. Everything that it shows follows from its address. */
@Named
@RequestScoped
public class InboxPage {

    @Inject
    Inbox inbox;

    @Inject
    KeptLists keptLists;

    @Inject
    Interests interests;

    @Inject
    CurrentUser user;

    @Inject
    InboxWords words;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private InboxAddress address;
    private String me;
    private InboxSlice slice;
    private List<InboxLine> lines;
    private List<InboxItem> late;
    private List<KeptList> kept;
    private InboxChoices choices;
    private Map<InboxView, CappedCount> counts;

    @PostConstruct
    void load() {
        address = InboxAddress.of(request);
        me = user.username();
        slice = inbox.page(address.query(me), address.after());
        counts = inbox.counts();
        choices = inbox.choices();
        late = inbox.late();
        kept = keptLists.mine();
        var keptOut = interests.keepingMeOut(
                slice.items().stream().map(InboxItem::number).toList());
        lines = slice.items().stream()
                .map(item -> words.line(item, me, keptOut))
                .toList();
    }

    public String getTitle() {
        return slice.total().value() == 1 && !slice.total().more()
                ? words.get("title.one")
                : words.get("title.many", slice.total().toString());
    }

    public InboxSlice getSlice() {
        return slice;
    }

    public List<InboxLine> getLines() {
        return lines;
    }

    public String getShown() {
        return words.get("pager.fromTo", slice.first(), slice.last());
    }

    public String getNext() {
        return slice.next() == null ? "" : address.next(slice.next());
    }

    public String getFirst() {
        return slice.first() == 1 ? "" : address.link();
    }

    public String getDownload() {
        return address.link(InboxDownload.PATH);
    }

    /** Says which cases are late; empty when none is. */
    public String getLate() {
        if (late.isEmpty()) {
            return "";
        }
        var names = late.stream()
                .map(item -> words.get("late.case", item.number().value(), item.deadline()))
                .toList();
        return String.join(" ", names);
    }

    public String getLateTitle() {
        return late.size() < 3 ? texts.count(AREA, "late", late.size()) : words.get("late.several");
    }

    public List<ViewLink> getViews() {
        var links = new ArrayList<ViewLink>();
        for (var view : InboxView.values()) {
            var slug = view == InboxView.ALL ? "" : InboxAddress.slug(view);
            var count = counts.get(view);
            links.add(new ViewLink(
                    words.get("view." + InboxAddress.slug(view)),
                    slug.isEmpty() ? InboxAddress.PATH : InboxAddress.PATH + "?" + InboxAddress.VIEW + "=" + slug,
                    count.toString(),
                    count.value() > 0 && (view == InboxView.SOON || view == InboxView.ADVICE_LATE),
                    address.view() == view && !isKept(),
                    false));
        }
        kept.forEach(list -> links.add(ViewLink.of(
                list.name(),
                InboxAddress.PATH + "?" + list.filters(),
                null,
                list.filters().equals(address.text()))));
        return links;
    }

    public List<KeptList> getKept() {
        return kept;
    }

    /** Whether the form to keep this list is asked for. */
    public boolean isKeeping() {
        return request.getParameter("bewaar") != null;
    }

    public String getKeepLink() {
        var link = address.link();
        return link + (link.contains("?") ? "&" : "?") + "bewaar=ja#bewaar";
    }

    public String getLink() {
        return address.link();
    }

    public String getText() {
        return address.value(InboxAddress.TEXT);
    }

    public String getViewSlug() {
        return address.value(InboxAddress.VIEW);
    }

    public String getSortSlug() {
        return address.value(InboxAddress.SORT);
    }

    public List<Option> getSteps() {
        return options(
                InboxAddress.STEP,
                "filter.step.all",
                choices.steps().entrySet().stream()
                        .map(step ->
                                option(InboxAddress.STEP, step.getKey(), words.step(step.getKey(), step.getValue()))));
    }

    public List<Option> getTerms() {
        return options(
                InboxAddress.TERM,
                "filter.all",
                Stream.of(InboxTerm.values())
                        .map(InboxAddress::slug)
                        .map(slug -> option(InboxAddress.TERM, slug, words.get("term." + slug))));
    }

    public List<Option> getAreas() {
        return options(
                InboxAddress.AREA,
                "filter.area.all",
                choices.areas().stream().map(area -> option(InboxAddress.AREA, area, area)));
    }

    public List<Option> getThemes() {
        return options(
                InboxAddress.THEME,
                "filter.all",
                choices.themes().stream().map(theme -> option(InboxAddress.THEME, theme, words.theme(theme))));
    }

    public List<Option> getAmounts() {
        return options(
                InboxAddress.AMOUNT,
                "filter.all",
                Stream.of(AmountBand.values())
                        .map(InboxAddress::slug)
                        .map(slug -> option(InboxAddress.AMOUNT, slug, words.get("amount." + slug))));
    }

    public List<Option> getAssignees() {
        var people = choices.assignees().entrySet().stream()
                .filter(person -> !person.getKey().equals(me))
                .map(person -> option(InboxAddress.ASSIGNEE, person.getKey(), person.getValue()));
        return options(
                InboxAddress.ASSIGNEE,
                "filter.who.all",
                Stream.concat(
                        Stream.of(
                                option(InboxAddress.ASSIGNEE, InboxAddress.ME, words.get("filter.who.me")),
                                option(InboxAddress.ASSIGNEE, InboxAddress.NOBODY, words.get("filter.who.nobody"))),
                        people));
    }

    public List<InboxChip> getChips() {
        return address.filters().stream()
                .map(name -> new InboxChip(words.get("chip." + name, label(name)), address.with(name, "")))
                .toList();
    }

    public String getUnfiltered() {
        return address.unfiltered();
    }

    public List<InboxColumn> getColumns() {
        return List.of(
                column("deadline", InboxSort.DEADLINE, false),
                column("subject", InboxSort.SUBJECT, false),
                column("step", InboxSort.STEP, false),
                column("amount", InboxSort.AMOUNT, true),
                column("area", InboxSort.AREA, false),
                column("received", InboxSort.RECEIVED, false));
    }

    public boolean isByPriority() {
        return address.sort() == InboxSort.PRIORITY;
    }

    public String getPriorityLink() {
        return address.with(InboxAddress.SORT, "");
    }

    /** What an empty list says depends on why it is empty. */
    public String getEmptyTitle() {
        return words.get("empty." + emptyKey() + ".title");
    }

    public String getEmptyText() {
        return words.get("empty." + emptyKey() + ".text");
    }

    public int getFree() {
        return counts.get(InboxView.FREE).value();
    }

    public String getFreeLink() {
        return InboxAddress.PATH + "?" + InboxAddress.VIEW + "=" + InboxAddress.slug(InboxView.FREE);
    }

    private String emptyKey() {
        return address.filters().isEmpty() ? InboxAddress.slug(address.view()) : "filtered";
    }

    private boolean isKept() {
        return kept.stream().anyMatch(list -> list.filters().equals(address.text()));
    }

    private InboxColumn column(String name, InboxSort sort, boolean numeric) {
        var current = address.sort() == sort;
        var order = !current ? "none" : numeric ? "descending" : "ascending";
        var link = address.with(InboxAddress.SORT, current ? "" : InboxAddress.slug(sort));
        return new InboxColumn(words.get("column." + name), link, order, numeric);
    }

    private String label(String name) {
        return Stream.of(getSteps(), getTerms(), getAreas(), getThemes(), getAmounts(), getAssignees())
                .flatMap(List::stream)
                .filter(option -> option.selected() && !option.value().isEmpty())
                .filter(option -> option.value().equals(address.value(name)))
                .map(Option::label)
                .findFirst()
                .orElse(address.value(name));
    }

    private List<Option> options(String name, String all, Stream<Option> rest) {
        var none = new Option("", words.get(all), address.value(name).isEmpty());
        return Stream.concat(Stream.of(none), rest).toList();
    }

    private Option option(String name, String value, String label) {
        return new Option(value, label, address.value(name).equals(value));
    }
}
