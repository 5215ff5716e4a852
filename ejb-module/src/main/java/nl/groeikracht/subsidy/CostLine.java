package nl.groeikracht.subsidy;

import java.io.Serializable;

/** One line of the costs as it was typed. */
public class CostLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String what = "";
    private String amount = "";

    public CostLine() {}

    public CostLine(String what, String amount) {
        setWhat(what);
        setAmount(amount);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what == null ? "" : what;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount == null ? "" : amount;
    }

    boolean isUnused() {
        return what.isBlank() && amount.isBlank();
    }
}
