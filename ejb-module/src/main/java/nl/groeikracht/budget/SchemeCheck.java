package nl.groeikracht.budget;

import static nl.groeikracht.budget.SchemeProblem.Field.ARRANGEMENTS;
import static nl.groeikracht.budget.SchemeProblem.Field.ASSESSORS;
import static nl.groeikracht.budget.SchemeProblem.Field.CLOSES_ON;
import static nl.groeikracht.budget.SchemeProblem.Field.CONDITIONS;
import static nl.groeikracht.budget.SchemeProblem.Field.CRITERIA;
import static nl.groeikracht.budget.SchemeProblem.Field.DECISION_TERM_ARTICLE;
import static nl.groeikracht.budget.SchemeProblem.Field.DECISION_TERM_SOURCE;
import static nl.groeikracht.budget.SchemeProblem.Field.DECISION_WEEKS;
import static nl.groeikracht.budget.SchemeProblem.Field.DISTRIBUTION;
import static nl.groeikracht.budget.SchemeProblem.Field.EXTENSION_WEEKS;
import static nl.groeikracht.budget.SchemeProblem.Field.FUND;
import static nl.groeikracht.budget.SchemeProblem.Field.FUND_PAYMENT_DAYS;
import static nl.groeikracht.budget.SchemeProblem.Field.LATEST_MONTHS;
import static nl.groeikracht.budget.SchemeProblem.Field.LEGAL_BASIS;
import static nl.groeikracht.budget.SchemeProblem.Field.MAXIMUM;
import static nl.groeikracht.budget.SchemeProblem.Field.MINIMUM_SCORE;
import static nl.groeikracht.budget.SchemeProblem.Field.MINIMUM_SUPPORTERS;
import static nl.groeikracht.budget.SchemeProblem.Field.NAME;
import static nl.groeikracht.budget.SchemeProblem.Field.OBLIGATIONS;
import static nl.groeikracht.budget.SchemeProblem.Field.OPENS_ON;
import static nl.groeikracht.budget.SchemeProblem.Field.PAYMENT;
import static nl.groeikracht.budget.SchemeProblem.Field.PURPOSE;
import static nl.groeikracht.budget.SchemeProblem.Field.SUPPLEMENT_DAYS;
import static nl.groeikracht.budget.SchemeProblem.Field.THEMES;
import static nl.groeikracht.budget.SchemeProblem.Field.VALID_FROM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.shared.Money;

/** Whether a scheme can be published as it was filled in. Says everything that is wrong at once, field by field. */
public final class SchemeCheck {

    public static final int NAME_LIMIT = 120;
    public static final int LINE_LIMIT = 500;
    public static final int PURPOSE_LIMIT = 2000;
    public static final int MOST_LINES = 30;
    public static final int MOST_SUPPORTERS = 1000;
    private static final int MOST_REPORT_DAYS = 90;
    private static final int MOST_WEEKS = 52;
    private static final int MOST_PAYMENT_DAYS = 90;
    private static final Money HIGHEST_MAXIMUM = Money.euros(1_000_000);

    private final List<SchemeProblem> problems = new ArrayList<>();

    private SchemeCheck() {}

    /** @param content where null, and -1 for a number, is what was not filled in */
    public static List<SchemeProblem> of(SchemeContent content) {
        var check = new SchemeCheck();
        check.dates(content);
        check.text(NAME, content.name(), NAME_LIMIT);
        check.text(PURPOSE, content.text().purpose(), PURPOSE_LIMIT);
        check.lines(CONDITIONS, content.text().conditions(), true);
        check.lines(OBLIGATIONS, content.text().obligations(), false);
        check.rules(content.rules());
        check.distribution(content.distribution());
        if (!content.payment().isWithinBounds()) {
            check.add(PAYMENT, "scheme.error.payment", PaymentPlan.MOST_INSTALMENTS, PaymentPlan.MOST_WEEKS);
        }
        return List.copyOf(check.problems);
    }

    private void dates(SchemeContent content) {
        day(VALID_FROM, content.validFrom());
        day(OPENS_ON, content.opensOn());
        day(CLOSES_ON, content.closesOn());
        if (content.opensOn() != null
                && content.closesOn() != null
                && content.closesOn().isBefore(content.opensOn())) {
            add(CLOSES_ON, "scheme.error.closesBeforeOpens", content.opensOn());
        }
    }

    private void rules(SchemeRules rules) {
        text(LEGAL_BASIS, rules.legalBasis(), LINE_LIMIT);
        text(DECISION_TERM_ARTICLE, rules.decisionTermArticle(), LINE_LIMIT);
        if (!rules.publicLaw()) {
            fund(rules.fund());
        }
        if (rules.decisionTermSource() == null) {
            add(DECISION_TERM_SOURCE, "scheme.error.choose");
        }
        if (rules.themes().isEmpty()) {
            add(THEMES, "scheme.error.themes");
        } else if (rules.themes().stream().map(Theme::key).distinct().count()
                < rules.themes().size()) {
            add(THEMES, "scheme.error.themeTwice");
        }
        maximum(rules.maximum());
        number(MINIMUM_SUPPORTERS, rules.minimumSupporters(), 0, MOST_SUPPORTERS);
        number(DECISION_WEEKS, rules.decisionWeeks(), 1, 52);
        number(EXTENSION_WEEKS, rules.extensionWeeks(), 0, 52);
        number(SUPPLEMENT_DAYS, rules.supplementDays(), 1, 90);
        number(LATEST_MONTHS, rules.latestMonthsAfterStart(), 1, 60);
        arrangements(rules.arrangements());
    }

    private void fund(Fund fund) {
        text(FUND, fund == null ? null : fund.name(), NAME_LIMIT);
        number(FUND_PAYMENT_DAYS, fund == null ? -1 : fund.paymentDays(), 1, MOST_PAYMENT_DAYS);
    }

    /** None at all is no mistake: the model arrangements hold then. */
    private void arrangements(Arrangements arrangements) {
        if (arrangements.isEmpty()) {
            return;
        }
        if (!arrangements.areConsecutive()) {
            add(ARRANGEMENTS, "scheme.error.arrangements");
        } else if (!arrangements.brackets().stream().allMatch(SchemeCheck::isWithinBounds)) {
            add(ARRANGEMENTS, "scheme.error.arrangementNumbers", MOST_REPORT_DAYS, MOST_WEEKS);
        } else if (arrangements.brackets().stream().anyMatch(SchemeCheck::isAskedInVain)) {
            add(ARRANGEMENTS, "scheme.error.arrangementAccount");
        }
    }

    private static boolean isWithinBounds(Arrangement arrangement) {
        return arrangement.determination() != null
                && arrangement.account() != null
                && isWithin(arrangement.samplePercentage(), 0, 100)
                && isWithin(arrangement.reportDays(), 1, MOST_REPORT_DAYS)
                && isWithin(arrangement.reportWeeks(), 1, MOST_WEEKS)
                && isWithin(arrangement.determineWeeks(), 1, MOST_WEEKS);
    }

    /** Awb 4:43: who is determined with the grant has no account to give, but by a sample; 4:45 asks one of who asks. */
    private static boolean isAskedInVain(Arrangement arrangement) {
        return switch (arrangement.determination()) {
            case DIRECT -> arrangement.asksAccount();
            case ON_REQUEST -> !arrangement.asksAccount();
            case EX_OFFICIO -> false;
        };
    }

    private static boolean isWithin(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private void distribution(DistributionRules rules) {
        if (rules.system() == null) {
            add(DISTRIBUTION, "scheme.error.choose");
        } else if (rules.isTender()) {
            criteria(rules.criteria());
            number(MINIMUM_SCORE, rules.minimumScore(), 0, DistributionRules.ALL_WEIGHTS);
            number(ASSESSORS, rules.assessors(), DistributionRules.FEWEST_ASSESSORS, DistributionRules.MOST_ASSESSORS);
        }
    }

    private void criteria(List<TenderCriterion> criteria) {
        if (criteria.stream().anyMatch(one -> one.weight() < 1)) {
            add(CRITERIA, "scheme.error.weight");
        } else if (criteria.stream().map(TenderCriterion::key).distinct().count() < criteria.size()) {
            add(CRITERIA, "scheme.error.criterionTwice");
        } else if (criteria.stream().mapToInt(TenderCriterion::weight).sum() != DistributionRules.ALL_WEIGHTS) {
            add(CRITERIA, "scheme.error.weights", DistributionRules.ALL_WEIGHTS);
        }
    }

    private void maximum(Money maximum) {
        if (maximum == null || maximum.isZero()) {
            add(MAXIMUM, "scheme.error.amount");
        } else if (maximum.exceeds(HIGHEST_MAXIMUM)) {
            add(MAXIMUM, "scheme.error.amountTooHigh", HIGHEST_MAXIMUM);
        }
    }

    private void day(SchemeProblem.Field field, LocalDate day) {
        if (day == null) {
            add(field, "scheme.error.day");
        } else if (day.getYear() < 2000 || day.getYear() > 2100) {
            add(field, "scheme.error.year");
        }
    }

    private void text(SchemeProblem.Field field, String text, int limit) {
        if (text == null || text.isBlank()) {
            add(field, "scheme.error.text");
        } else if (text.length() > limit) {
            add(field, "scheme.error.long", limit);
        }
    }

    private void lines(SchemeProblem.Field field, List<String> lines, boolean needed) {
        if (needed && lines.isEmpty()) {
            add(field, "scheme.error.lines");
        } else if (lines.size() > MOST_LINES) {
            add(field, "scheme.error.manyLines", MOST_LINES);
        } else if (lines.stream().anyMatch(line -> line.length() > LINE_LIMIT)) {
            add(field, "scheme.error.longLine", LINE_LIMIT);
        }
    }

    private void number(SchemeProblem.Field field, int number, int least, int most) {
        if (!isWithin(number, least, most)) {
            add(field, "scheme.error.number", least, most);
        }
    }

    private void add(SchemeProblem.Field field, String key, Object... values) {
        problems.add(SchemeProblem.of(field, key, values));
    }
}
