package nl.groeikracht.web.admin;

import java.util.List;
import java.util.regex.Pattern;
import nl.groeikracht.budget.DistributionRules;
import nl.groeikracht.budget.DistributionSystem;
import nl.groeikracht.budget.TenderCriterion;
import nl.groeikracht.budget.TieRule;

/** How a scheme distributes its money, as it is on the page. */
public class SharingFields {

    private static final int MISSING = -1;
    private static final Pattern CRITERION = Pattern.compile("(.*?)\\s*[=:]\\s*(\\d{1,3})");

    private DistributionSystem system;
    private boolean partly;
    private String criteria;
    private Integer minimumScore;
    private TieRule tieRule;
    private Integer assessors;
    private boolean committee;

    static SharingFields of(DistributionRules rules) {
        var fields = new SharingFields();
        fields.system = rules.system();
        fields.partly = rules.partialUpToRest();
        fields.criteria = Lines.write(rules.criteria().stream()
                .map(one -> one.name() + " = " + one.weight())
                .toList());
        fields.minimumScore = rules.minimumScore();
        fields.tieRule = rules.tieRule();
        fields.assessors = rules.assessors();
        fields.committee = rules.committeeAdvises();
        return fields;
    }

    DistributionRules rules() {
        return new DistributionRules(
                system,
                partly,
                system == DistributionSystem.TENDER ? typedCriteria() : List.of(),
                system == DistributionSystem.TENDER ? number(minimumScore) : 0,
                tieRule == null ? TieRule.DRAW : tieRule,
                system == DistributionSystem.TENDER ? number(assessors) : DistributionRules.FEWEST_ASSESSORS,
                committee && system == DistributionSystem.TENDER);
    }

    private List<TenderCriterion> typedCriteria() {
        return Lines.read(criteria).stream().map(SharingFields::criterion).toList();
    }

    /** A line without a weight weighs nothing, and is refused. */
    private static TenderCriterion criterion(String line) {
        var typed = CRITERION.matcher(line);
        return typed.matches()
                ? new TenderCriterion(Lines.key(typed.group(1)), typed.group(1), Integer.parseInt(typed.group(2)))
                : new TenderCriterion(Lines.key(line), line, 0);
    }

    private static int number(Integer typed) {
        return typed == null ? MISSING : typed;
    }

    public DistributionSystem getSystem() {
        return system;
    }

    public void setSystem(DistributionSystem system) {
        this.system = system;
    }

    public boolean isPartly() {
        return partly;
    }

    public void setPartly(boolean partly) {
        this.partly = partly;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public Integer getMinimumScore() {
        return minimumScore;
    }

    public void setMinimumScore(Integer minimumScore) {
        this.minimumScore = minimumScore;
    }

    public TieRule getTieRule() {
        return tieRule;
    }

    public void setTieRule(TieRule tieRule) {
        this.tieRule = tieRule;
    }

    public Integer getAssessors() {
        return assessors;
    }

    public void setAssessors(Integer assessors) {
        this.assessors = assessors;
    }

    public boolean isCommittee() {
        return committee;
    }

    public void setCommittee(boolean committee) {
        this.committee = committee;
    }
}
