package nl.groeikracht.web.legal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.legal.TermCalculation;
import nl.groeikracht.legal.TermDirection;
import nl.groeikracht.legal.TermStep;
import nl.groeikracht.web.DateConverter;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Option;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;

/** Counts a term of the law from a day, and tells how. */
@Named
@RequestScoped
public class TermCalculatorPage {

    @Inject
    @Param(name = "regel")
    String rule;

    @Inject
    @Param(name = "vanaf")
    String from;

    @Inject
    LegalTerms legal;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private TermCalculation calculation;
    private String problem;
    private boolean dayWrong;

    @PostConstruct
    void load() {
        if (isAsked()) {
            DateConverter.find(from == null ? "" : from).ifPresentOrElse(this::calculate, this::refuseDay);
        }
    }

    private void refuseDay() {
        dayWrong = true;
        problem = texts.get("legal", "error.day");
    }

    private void calculate(LocalDate day) {
        legal.calculate(rule, day)
                .ifPresentOrElse(
                        found -> calculation = found, () -> problem = texts.get("legal", "calculator.unknown", day));
    }

    private boolean isAsked() {
        return rule != null && !rule.isBlank();
    }

    public List<Option> getRules() {
        var words = new TermWords(texts);
        return legal.rules(format.today()).stream()
                .map(one -> new Option(one.key(), words.name(one), one.key().equals(rule)))
                .toList();
    }

    /** Null as long as nothing can be counted. */
    public TermCalculation getCalculation() {
        return calculation;
    }

    public String getName() {
        return new TermWords(texts).name(calculation.rule());
    }

    public boolean isCountedBack() {
        return calculation.rule().direction() == TermDirection.BACKWARD;
    }

    public String textOf(TermStep step) {
        return new TermWords(texts).of(step, calculation.rule());
    }

    public String getProblem() {
        return problem;
    }

    public boolean isDayWrong() {
        return dayWrong;
    }

    /** What was typed, or today. */
    public String getFrom() {
        return from == null ? format.inputDate(format.today()) : from;
    }
}
