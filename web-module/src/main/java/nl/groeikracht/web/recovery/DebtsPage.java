package nl.groeikracht.web.recovery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.recovery.Debts;
import nl.groeikracht.recovery.SetOff;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.PaymentView;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What has to come back, and the booking of what came in. */
@Named
@RequestScoped
public class DebtsPage {

    @Inject
    @Param(name = "stand")
    String filter;

    @Inject
    @Param(name = "nummer")
    String chosen;

    @Inject
    Debts debts;

    @Inject
    SetOff setOffs;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private List<Debts.Debt> list = List.of();
    private Debts.Debt debt;
    private Money amount;
    private LocalDate receivedOn;
    private String note;
    private List<PaymentView> payments = List.of();
    private String payment;
    private Money setOffAmount;
    private boolean sameActivities;

    @PostConstruct
    void load() {
        if (chosen == null || chosen.isBlank()) {
            list = debts.list(!isAll());
        } else {
            debt = debts.read(CaseNumber.of(chosen));
            receivedOn = format.today();
            payments = setOffs.possible(debt.card().number());
        }
    }

    public void book() throws IOException {
        if (amount == null) {
            problems.add("bedrag", texts.get("recovery", "error.amount"));
        }
        if (receivedOn == null) {
            problems.add("ontvangen", texts.get("recovery", "error.date", format.inputDate(format.today())));
        }
        if (problems.any()) {
            return;
        }
        var number = debt.card().number();
        var left = debts.received(number, amount, receivedOn, note);
        Messages.addFlashGlobalInfo(
                left.isZero()
                        ? texts.get("recovery", "receive.doneAll", number)
                        : texts.get("recovery", "receive.done", number, left));
        Faces.redirect("/werk/vorderingen");
    }

    /** Sets off against a payment that is still to come. */
    public void setOff() throws IOException {
        if (payment == null || payment.isEmpty()) {
            problems.add("betaling", texts.get("recovery", "error.order"));
        }
        if (setOffAmount == null) {
            problems.add("verrekenen", texts.get("recovery", "error.amount"));
        }
        if (!sameActivities) {
            problems.add("zelfde", texts.get("recovery", "error.same"));
        }
        if (problems.any()) {
            return;
        }
        var number = debt.card().number();
        var left = setOffs.setOff(number, payment, setOffAmount, sameActivities);
        Messages.addFlashGlobalInfo(texts.get("recovery", "setOff.done", number, left));
        Faces.redirect("/werk/vorderingen");
    }

    /** The payments against which this claim can be set off. */
    public List<PaymentView> getPayments() {
        return payments;
    }

    public String option(PaymentView one) {
        return texts.get("recovery", "setOff.option", one.reference(), one.toTransfer(), one.payBefore());
    }

    public String getPayment() {
        return payment;
    }

    public void setPayment(String payment) {
        this.payment = payment;
    }

    public Money getSetOffAmount() {
        return setOffAmount;
    }

    public void setSetOffAmount(Money setOffAmount) {
        this.setOffAmount = setOffAmount;
    }

    public boolean isSameActivities() {
        return sameActivities;
    }

    public void setSameActivities(boolean sameActivities) {
        this.sameActivities = sameActivities;
    }

    public String state(Debts.Debt one) {
        return texts.get("followup", "state.recovery." + one.recovery().state());
    }

    public boolean isAll() {
        return "alle".equals(filter);
    }

    public List<Debts.Debt> getList() {
        return list;
    }

    /** Null on the list itself. */
    public Debts.Debt getDebt() {
        return debt;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
