package nl.groeikracht.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.programme.FundingPlan;
import nl.groeikracht.programme.FundingView;
import nl.groeikracht.programme.ProgrammeDetail;
import nl.groeikracht.programme.ProgrammeMoney;
import nl.groeikracht.programme.ProgrammeOverview;
import nl.groeikracht.programme.Spending;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The money of a programme: who pays in which year, what is committed, what is spent. */
@Named
@RequestScoped
public class ProgrammeMoneyPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    ProgrammeOverview overview;

    @Inject
    ProgrammeMoney money;

    @Inject
    CurrentUser user;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private ProgrammeDetail detail;
    private Integer year;
    private String payer;
    private String budgetLine;
    private Money planned;
    private String condition;
    private Long committedLine;
    private Money committed;
    private LocalDate committedOn;
    private String commitment;
    private Long spentLine;
    private Money spent;
    private LocalDate spentOn;
    private String spentWhat;
    private String spentTeam;
    private boolean cameBack;

    @PostConstruct
    void load() {
        detail = overview.read(CaseNumber.of(number));
        site.show(detail.programme().gmCode());
    }

    public void plan() throws IOException {
        if (payer == null || payer.isBlank()) {
            problems.add("betaler", texts.get("programme", "money.error.payer"));
            return;
        }
        money.plan(
                detail.programme().number(),
                new FundingPlan(year == null ? 0 : year, payer, budgetLine, planned, condition));
        done("money.planned");
    }

    public void commit() throws IOException {
        requireLine("toegezegdeRegel", committedLine);
        if (committed == null) {
            problems.add("toegezegd", texts.get("programme", "money.error.amount"));
        }
        if (commitment == null || commitment.isBlank()) {
            problems.add("toezegging", texts.get("programme", "money.error.commitment"));
        }
        if (!problems.any()) {
            money.commit(detail.programme().number(), committedLine, committed, committedOn, commitment);
            done("money.committed");
        }
    }

    public void spend() throws IOException {
        requireLine("besteedRegel", spentLine);
        if (spent == null) {
            problems.add("besteed", texts.get("programme", "money.error.amount"));
        }
        if (spentWhat == null || spentWhat.isBlank()) {
            problems.add("waarvoor", texts.get("programme", "money.error.what"));
        }
        if (!problems.any()) {
            var team = spentTeam == null || spentTeam.isBlank() ? null : CaseNumber.of(spentTeam);
            money.spend(
                    detail.programme().number(), spentLine, new Spending(spentOn, spent, cameBack, spentWhat, team));
            done("money.spent");
        }
    }

    private void requireLine(String field, Long line) {
        if (line == null) {
            problems.add(field, texts.get("programme", "money.error.line"));
        }
    }

    private void done(String key) throws IOException {
        Messages.addFlashGlobalInfo(texts.get("programme", key));
        Faces.redirect("/werk/programma/geld?nummer=%s", detail.programme().number());
    }

    public ProgrammeDetail getDetail() {
        return detail;
    }

    public boolean isManager() {
        return user.isIn(detail.programme().gmCode(), Role.PROGRAMME_MANAGER);
    }

    public boolean isSpender() {
        return isManager() || user.isIn(detail.programme().gmCode(), Role.TREASURER);
    }

    public List<Integer> getYears() {
        return IntStream.rangeClosed(1, detail.programme().years()).boxed().toList();
    }

    public String name(FundingView line) {
        return texts.get("programme", "money.line", line.year(), line.payer(), line.budgetLine())
                .strip();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public String getBudgetLine() {
        return budgetLine;
    }

    public void setBudgetLine(String budgetLine) {
        this.budgetLine = budgetLine;
    }

    public Money getPlanned() {
        return planned;
    }

    public void setPlanned(Money planned) {
        this.planned = planned;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public Long getCommittedLine() {
        return committedLine;
    }

    public void setCommittedLine(Long committedLine) {
        this.committedLine = committedLine;
    }

    public Money getCommitted() {
        return committed;
    }

    public void setCommitted(Money committed) {
        this.committed = committed;
    }

    public LocalDate getCommittedOn() {
        return committedOn;
    }

    public void setCommittedOn(LocalDate committedOn) {
        this.committedOn = committedOn;
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }

    public Long getSpentLine() {
        return spentLine;
    }

    public void setSpentLine(Long spentLine) {
        this.spentLine = spentLine;
    }

    public Money getSpent() {
        return spent;
    }

    public void setSpent(Money spent) {
        this.spent = spent;
    }

    public LocalDate getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    public String getSpentWhat() {
        return spentWhat;
    }

    public void setSpentWhat(String spentWhat) {
        this.spentWhat = spentWhat;
    }

    public String getSpentTeam() {
        return spentTeam;
    }

    public void setSpentTeam(String spentTeam) {
        this.spentTeam = spentTeam;
    }

    public boolean isCameBack() {
        return cameBack;
    }

    public void setCameBack(boolean cameBack) {
        this.cameBack = cameBack;
    }
}
