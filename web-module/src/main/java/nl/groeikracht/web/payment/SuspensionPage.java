package nl.groeikracht.web.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.PaymentSuspensions;
import nl.groeikracht.subsidy.PaymentView;
import nl.groeikracht.subsidy.SuspensionFile;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Suspends the payment of a case, or lets it go on. */
@Named
@RequestScoped
public class SuspensionPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    PaymentSuspensions suspensions;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private SuspensionFile file;
    private String reason;

    @PostConstruct
    void load() {
        file = suspensions.open(CaseNumber.of(number));
    }

    public void suspend() throws IOException {
        if (isReasonGiven()) {
            var electronically = suspensions.suspend(file.number(), reason);
            done(electronically ? "suspend.done.mail" : "suspend.done.post");
        }
    }

    public void resume() throws IOException {
        if (isReasonGiven()) {
            suspensions.end(file.number(), reason);
            done("suspend.end.done");
        }
    }

    private boolean isReasonGiven() {
        if (reason == null || reason.isBlank()) {
            problems.add("reden", texts.get("payment", "suspend.error"));
        }
        return !problems.any();
    }

    private void done(String key) throws IOException {
        Messages.addFlashGlobalInfo(texts.get("payment", key));
        Faces.redirect("/werk/zaak?nummer=%s", file.number().value());
    }

    public String words(LawHint hint) {
        return texts.get("payment", "law." + hint.key(), hint.arguments().toArray());
    }

    public List<LawHint> getLaw() {
        return file.hints();
    }

    public String state(PaymentView order) {
        var state = order.state(format.today());
        return switch (state) {
            case EXPORTED -> texts.get("payment", "status.exported", format.dateOf(order.exportedAt()));
            case HELD -> texts.get("payment", "status.held", order.heldUntil());
            case PLANNED -> texts.get("payment", "status.planned", order.payFrom());
            default -> texts.get("payment", "status." + state.name().toLowerCase(Locale.ROOT));
        };
    }

    public SuspensionFile getFile() {
        return file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
