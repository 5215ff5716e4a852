package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.subsidy.CompletenessCheck;
import nl.groeikracht.subsidy.CompletenessTask;
import nl.groeikracht.subsidy.Supplement;

/** Is everything there? If not: what is missing, why, and until when. */
@Named
@RequestScoped
public class CompletenessPage extends TaskPage {

    @Inject
    CompletenessCheck checks;

    private CompletenessTask opened;
    private String verdict;
    private String items;
    private String text;
    private LocalDate until;
    private String to;
    private String email;
    private String why;

    @Override
    void open(TaskId id) {
        opened = checks.open(id);
        show(opened.task(), opened.view(), opened.hints());
        lastAsked().ifPresent(asked -> {
            items = String.join("\n", asked.items());
            until = asked.until().isBefore(opened.earliestTerm()) ? null : asked.until();
        });
    }

    private Optional<Supplement> lastAsked() {
        return getView().supplements().stream().reduce((earlier, later) -> later);
    }

    /** Something was asked before; what came of it need not be asked again. */
    public boolean isPartlyCame() {
        return lastAsked().isPresent();
    }

    public void confirm() throws IOException {
        if (verdict == null) {
            problems.add("oordeel", "error.choice");
        } else if (verdict.equals("complete")) {
            checks.complete(task().id(), task().number());
            done("completeness.done.complete", task().number());
        } else if (isForwarding()) {
            forward();
        } else {
            ask();
        }
    }

    private void ask() throws IOException {
        if (Typed.lines(items).isEmpty()) {
            problems.add("ontbreekt", "error.items");
        }
        if (Typed.text(text).isEmpty()) {
            problems.add("uitleg", "error.explain");
        }
        if (until == null) {
            problems.add("tot", "error.date", format.inputDate(opened.usualTerm()));
        } else if (until.isBefore(opened.earliestTerm()) || until.isAfter(opened.latestTerm())) {
            problems.add("tot", "error.untilRange", opened.earliestTerm(), opened.latestTerm());
        }
        if (!problems.any()) {
            checks.askSupplement(task().id(), task().number(), text, Typed.lines(items), until);
            done("completeness.done.ask", task().number(), until);
        }
    }

    private void forward() throws IOException {
        if (Typed.text(to).isEmpty()) {
            problems.add("naar", "error.forwardTo");
        }
        if (Typed.text(email).isEmpty()) {
            problems.add("adres", "error.forwardEmail");
        }
        if (Typed.text(why).isEmpty()) {
            problems.add("waarom", "error.explain");
        }
        if (!problems.any()) {
            checks.forward(task().id(), task().number(), to, email, why);
            done("completeness.done.forward", task().number(), to);
        }
    }

    /** Sending on is for authorities (Awb 2:3), not for a fund. */
    public List<String> getElsewhere() {
        return isPublicLaw() ? List.of("forward") : List.of();
    }

    public boolean isForwarding() {
        return "forward".equals(verdict);
    }

    public CompletenessTask getTask() {
        return opened;
    }

    public String getExampleUntil() {
        return format.inputDate(opened.usualTerm());
    }

    /** What finding it complete does to the money. */
    public String getMoneyConsequence() {
        var asked = getView().plan().asked();
        var left = getView().budget().left();
        return asked.exceeds(left)
                ? words("completeness.then.completeShort", asked, left)
                : words("completeness.then.complete", asked, left.minus(asked));
    }

    public List<String> getRequired() {
        return opened.requiredDocuments();
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
