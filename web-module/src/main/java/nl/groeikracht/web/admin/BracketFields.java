package nl.groeikracht.web.admin;

import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.budget.AccountKind;
import nl.groeikracht.budget.Arrangement;
import nl.groeikracht.budget.Arrangements;
import nl.groeikracht.budget.DeterminationRoute;
import nl.groeikracht.shared.Money;

/** One size of grant with what is asked afterwards, as it is on the page; a row without a route is not used. */
public class BracketFields {

    private static final int ROWS = 4;

    private Money below;
    private DeterminationRoute route;
    private AccountKind account;
    private Integer sample;
    private Integer reportDays;
    private Integer reportWeeks;
    private Integer determineWeeks;

    static List<BracketFields> of(Arrangements arrangements) {
        var rows = new ArrayList<BracketFields>();
        for (var bracket : arrangements.brackets()) {
            var row = new BracketFields();
            row.below = bracket.below();
            row.route = bracket.determination();
            row.account = bracket.account();
            row.sample = bracket.samplePercentage();
            row.reportDays = bracket.reportDays();
            row.reportWeeks = bracket.reportWeeks();
            row.determineWeeks = bracket.determineWeeks();
            rows.add(row);
        }
        while (rows.size() < ROWS) {
            rows.add(new BracketFields());
        }
        return rows;
    }

    static Arrangements read(List<BracketFields> rows) {
        var brackets = new ArrayList<Arrangement>();
        var from = Money.ZERO;
        for (var row : rows) {
            if (row.route != null && from != null) {
                brackets.add(row.bracket(from));
                from = row.below;
            }
        }
        return new Arrangements(brackets);
    }

    private Arrangement bracket(Money from) {
        return new Arrangement(
                from,
                below,
                route,
                account,
                SchemeFields.number(sample),
                SchemeFields.number(reportDays),
                SchemeFields.number(reportWeeks),
                SchemeFields.number(determineWeeks));
    }

    public Money getBelow() {
        return below;
    }

    public void setBelow(Money below) {
        this.below = below;
    }

    public DeterminationRoute getRoute() {
        return route;
    }

    public void setRoute(DeterminationRoute route) {
        this.route = route;
    }

    public AccountKind getAccount() {
        return account;
    }

    public void setAccount(AccountKind account) {
        this.account = account;
    }

    public Integer getSample() {
        return sample;
    }

    public void setSample(Integer sample) {
        this.sample = sample;
    }

    public Integer getReportDays() {
        return reportDays;
    }

    public void setReportDays(Integer reportDays) {
        this.reportDays = reportDays;
    }

    public Integer getReportWeeks() {
        return reportWeeks;
    }

    public void setReportWeeks(Integer reportWeeks) {
        this.reportWeeks = reportWeeks;
    }

    public Integer getDetermineWeeks() {
        return determineWeeks;
    }

    public void setDetermineWeeks(Integer determineWeeks) {
        this.determineWeeks = determineWeeks;
    }
}
