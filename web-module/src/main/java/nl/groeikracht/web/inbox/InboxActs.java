package nl.groeikracht.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.inbox.BulkAssignment;
import nl.groeikracht.inbox.BulkResult;
import nl.groeikracht.inbox.KeptLists;
import nl.groeikracht.inbox.TaskAssignment;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The buttons of the list. They name the work, not its place: the list may have changed since it was shown. */
@Named
@RequestScoped
public class InboxActs {

    private static final String CHOSEN = "kies";
    private static final String CLAIM = "pak";
    private static final String RELEASE = "geef";
    private static final String KEEP = "bewaar-als";
    private static final String FORGET = "vergeet";
    private static final String BULK = "doe";

    @Inject
    TaskAssignment assignment;

    @Inject
    BulkAssignment bulk;

    @Inject
    KeptLists keptLists;

    @Inject
    InboxWords words;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    /** Does what the pressed button says, and shows the list anew. */
    public void act() {
        var list = InboxAddress.of(request);
        try {
            press(list);
        } catch (Refusal refusal) {
            Messages.addFlashGlobalWarn("{0}", texts.of(refusal));
            Faces.redirect(list.link());
        }
    }

    private void press(InboxAddress list) {
        if (pressed(CLAIM)) {
            assignment.claim(TaskId.of(value(CLAIM)));
            done(list, words.get("done.claimed"));
        } else if (pressed(RELEASE)) {
            assignment.release(TaskId.of(value(RELEASE)));
            done(list, words.get("done.released"));
        } else if (pressed(FORGET)) {
            keptLists.forget(Long.parseLong(value(FORGET).replaceAll("\\D", "0")));
            done(list, words.get("done.forgotten"));
        } else if (pressed(KEEP)) {
            keptLists.keep(value("naam"), list.text());
            done(list, words.get("done.kept"));
        } else {
            together(list);
        }
    }

    private void together(InboxAddress list) {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            throw new Refusal("refusal.nothingChosen");
        }
        if ("overdragen".equals(value(BULK))) {
            Faces.redirect(HandOverPage.link(chosen, list.text()));
        } else if ("teruggeven".equals(value(BULK))) {
            tell(bulk.release(chosen), "done.releasedMany");
            Faces.redirect(list.link());
        } else {
            tell(bulk.claim(chosen), "done.claimedMany");
            Faces.redirect(list.link());
        }
    }

    private void tell(List<BulkResult> results, String key) {
        var done = results.stream().filter(BulkResult::isDone).count();
        if (done > 0) {
            Messages.addFlashGlobalInfo("{0}", texts.count(InboxWords.AREA, key, done));
        }
        results.stream()
                .filter(result -> !result.isDone())
                .map(result -> texts.of(
                        new Refusal(result.refusal(), result.arguments().toArray())))
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()))
                .forEach((text, times) -> Messages.addFlashGlobalWarn(
                        "{0}", times == 1 ? text : words.get("done.notTimes", times, text)));
    }

    private static void done(InboxAddress list, String text) {
        Messages.addFlashGlobalInfo("{0}", text);
        Faces.redirect(list.link());
    }

    private List<TaskId> chosen() {
        var values = request.getParameterValues(CHOSEN);
        return Stream.of(values == null ? new String[0] : values)
                .map(TaskId::of)
                .toList();
    }

    private boolean pressed(String button) {
        return request.getParameter(button) != null;
    }

    private String value(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
