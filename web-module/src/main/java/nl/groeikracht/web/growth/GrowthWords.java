package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.EvidenceKind;
import nl.groeikracht.growth.GrowthView;
import nl.groeikracht.growth.GuidanceKind;
import nl.groeikracht.growth.GuidanceView;
import nl.groeikracht.growth.Readiness;
import nl.groeikracht.growth.Signal;
import nl.groeikracht.growth.SpanView;
import nl.groeikracht.growth.TeamLine;
import nl.groeikracht.initiative.MemberView;
import nl.groeikracht.initiative.Skill;
import nl.groeikracht.web.DeadlineView;
import nl.groeikracht.web.Deadlines;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** How teams and their growth are said. */
@Named
@RequestScoped
public class GrowthWords {

    private static final String AREA = "growth";
    private static final double MINUTES = 60;

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    Deadlines deadlines;

    public List<Phase> getPhases() {
        return List.of(Phase.values());
    }

    public List<Skill> getSkills() {
        return List.of(Skill.values());
    }

    public List<GuidanceKind> getGuidanceKinds() {
        return List.of(GuidanceKind.values());
    }

    public String phase(Phase phase) {
        return texts.get(AREA, "phase." + phase);
    }

    public String kind(EvidenceKind kind) {
        return texts.get(AREA, "evidence." + kind);
    }

    public String skill(Skill skill) {
        return texts.get(AREA, "skill." + skill);
    }

    public String guidance(GuidanceKind kind) {
        return texts.get(AREA, "guidance." + kind);
    }

    public String signal(Signal signal) {
        return texts.get(AREA, "signal." + signal);
    }

    /** {@code 4. Groeien}, or how the guidance ended. */
    public String standing(TeamLine line) {
        return line.isGuided()
                ? line.phase().ordinal() + 1 + ". " + phase(line.phase())
                : texts.get(AREA, "state." + line.state());
    }

    public GuidanceChart chart(GuidanceView guidance) {
        return GuidanceChart.of(guidance.totals());
    }

    /** What the chart of the hours shows, for whoever does not see it. */
    public String chartInWords(GuidanceView guidance) {
        return guidance.totals().stream()
                .map(total -> texts.get(
                        AREA, "guidance.said", phase(total.phase()), hours(total.planned()), hours(total.actual())))
                .collect(Collectors.joining(" "));
    }

    /** {@code 12,5} for 750 minutes. */
    public String hours(int minutes) {
        return format.decimal(minutes / MINUTES);
    }

    /** {@code 3 van 4}: how much of what is asked there is. */
    public String asked(Readiness.Asked asked) {
        return texts.get(AREA, "asked.count", kind(asked.kind()), asked.found(), asked.least());
    }

    public String proposal(GrowthView growth) {
        var missing = growth.readiness().missing().size();
        if (missing > 0) {
            return texts.count(AREA, "ready.missing", missing);
        }
        return growth.phase()
                .next()
                .map(next -> texts.get(AREA, "ready.proposed", phase(next)))
                .orElseGet(() -> texts.get(AREA, "ready.proposed.end"));
    }

    public DeadlineView evaluation(GrowthView growth) {
        return deadlines.of(growth.line().evaluationDue());
    }

    public boolean isDone(GrowthView growth, Phase phase) {
        var stay = growth.lastIn(phase);
        return stay != null && stay.leftOn() != null && phase.isBefore(growth.phase())
                || growth.line().endedOn() != null
                        && stay != null
                        && !growth.phase().isBefore(phase);
    }

    public boolean isNow(GrowthView growth, Phase phase) {
        return growth.isGuided() && growth.phase() == phase;
    }

    public String stay(GrowthView growth, Phase phase) {
        SpanView stay = growth.lastIn(phase);
        if (stay == null) {
            return "";
        }
        return stay.leftOn() == null
                ? texts.get(AREA, "stay.since", day(stay.enteredOn()))
                : texts.get(AREA, "stay.from", day(stay.enteredOn()), day(stay.leftOn()));
    }

    private String day(LocalDate day) {
        return format.mediumDate(day);
    }

    /** {@code Iris, trekker} */
    public String member(MemberView member) {
        return member.role().isEmpty() ? member.firstName() : member.firstName() + ", " + member.role();
    }
}
