package nl.groeikracht.web.inbox;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.groeikracht.inbox.BulkAssignment;
import nl.groeikracht.inbox.BulkResult;
import nl.groeikracht.inbox.Inbox;
import nl.groeikracht.inbox.InboxItem;
import nl.groeikracht.inbox.TaskAssignment;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Gives work to a colleague: first what will happen, then the reason, then it happens. */
@Named
@RequestScoped
public class HandOverPage {

    static final String PATH = "/werk/voorraad/overdragen";

    private static final String TASK = "taak";
    private static final String LIST = "lijst-terug";

    @Inject
    Inbox inbox;

    @Inject
    TaskAssignment assignment;

    @Inject
    BulkAssignment bulk;

    @Inject
    CurrentUser user;

    @Inject
    InboxWords words;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private List<TaskId> tasks;
    private List<InboxLine> lines;
    private String receiver;
    private String reason;

    static String link(List<TaskId> tasks, String list) {
        return tasks.stream().map(task -> TASK + "=" + task.value()).collect(joining("&", PATH + "?", ""))
                + (list.isEmpty() ? "" : "&" + LIST + "=" + InboxAddress.encoded(list));
    }

    @PostConstruct
    void load() {
        var values = request.getParameterValues(TASK);
        tasks = Stream.of(values == null ? new String[0] : values)
                .map(TaskId::of)
                .distinct()
                .toList();
        var me = user.username();
        List<InboxItem> items = inbox.items(tasks);
        lines = items.stream().map(item -> words.line(item, me, Set.of())).toList();
        if (lines.isEmpty()) {
            throw new NotFound("task", String.join(",", values == null ? new String[] {"none"} : values));
        }
    }

    public List<InboxLine> getLines() {
        return lines;
    }

    /** Who may do all of this work. */
    public List<PersonInfo> getColleagues() {
        return lines.stream()
                .map(line -> assignment.assigneesFor(line.item().task()))
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of());
    }

    public void handOver() {
        var results =
                bulk.handOver(lines.stream().map(line -> line.item().task()).toList(), receiver, reason);
        var done = results.stream().filter(BulkResult::isDone).count();
        if (done > 0) {
            Messages.addFlashGlobalInfo("{0}", texts.count(InboxWords.AREA, "done.handedOver", done));
        }
        results.stream()
                .filter(result -> !result.isDone())
                .map(result -> texts.of(
                        new Refusal(result.refusal(), result.arguments().toArray())))
                .distinct()
                .forEach(text -> Messages.addFlashGlobalWarn("{0}", text));
        Faces.redirect(getBack());
    }

    /** The list from which it came. */
    public String getBack() {
        var list = request.getParameter(LIST);
        return list == null ? InboxAddress.PATH : InboxAddress.PATH + "?" + list;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
