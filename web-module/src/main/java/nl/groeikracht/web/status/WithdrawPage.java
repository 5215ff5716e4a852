package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.groeikracht.initiative.Initiative;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Asks once more, and then takes the request back. */
@Named
@RequestScoped
public class WithdrawPage extends TrackedPage {

    private String reason;

    @Override
    void opened() {
        if (!request.mayWithdraw() && !Faces.isPostback()) {
            goToStatus();
        }
    }

    public void withdraw() {
        var typed = reason == null ? "" : reason;
        if (typed.codePointCount(0, typed.length()) > Initiative.TEXT_LIMIT) {
            Messages.addError("f:reasonField:reason", text("supplement.tooLong", Initiative.TEXT_LIMIT));
            return;
        }
        tracking.withdraw(token, typed);
        Messages.addFlashGlobalInfo(text("withdraw.done"));
        goToStatus();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getLimit() {
        return Initiative.TEXT_LIMIT;
    }
}
