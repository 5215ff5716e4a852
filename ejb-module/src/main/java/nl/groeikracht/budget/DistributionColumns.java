package nl.groeikracht.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The columns of {@link DistributionRules} in a version of a scheme. */
@Embeddable
class DistributionColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "distribution_system")
    private DistributionSystem system;

    @Column(name = "partial_up_to_rest")
    private boolean partialUpToRest;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "tender_criteria")
    private List<Map<String, String>> criteria;

    @Column(name = "minimum_score")
    private int minimumScore;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie_rule")
    private TieRule tieRule;

    private int assessors;

    @Column(name = "committee_advises")
    private boolean committeeAdvises;

    protected DistributionColumns() {}

    DistributionColumns(DistributionRules rules) {
        system = rules.system();
        partialUpToRest = rules.partialUpToRest();
        criteria = rules.criteria().stream()
                .map(one -> Map.of("key", one.key(), "name", one.name(), "weight", String.valueOf(one.weight())))
                .toList();
        minimumScore = rules.minimumScore();
        tieRule = rules.tieRule();
        assessors = rules.assessors();
        committeeAdvises = rules.committeeAdvises();
    }

    DistributionRules rules() {
        return new DistributionRules(
                system,
                partialUpToRest,
                criteria.stream()
                        .map(one -> new TenderCriterion(
                                one.get("key"), one.get("name"), Integer.parseInt(one.get("weight"))))
                        .toList(),
                minimumScore,
                tieRule,
                assessors,
                committeeAdvises);
    }
}
