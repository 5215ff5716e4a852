package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalInt;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.Guidance;
import nl.groeikracht.growth.GuidanceKind;
import nl.groeikracht.growth.NewHours;

/** The hours that a guide gives a team, and how many were planned. */
@Named
@RequestScoped
public class TeamHoursPage extends TeamWorkPage {

    private static final String PATH = "/werk/team/uren";
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Inject
    Guidance guidance;

    private GuidanceKind kind;
    private String hours;
    private LocalDate spentOn;
    private String note;
    private Phase plannedPhase;
    private GuidanceKind plannedKind;
    private String plannedHours;

    public void record() throws IOException {
        missing("waarmee", kind, "refusal.kindMissing");
        missing("dag", spentOn, "day.missing");
        var minutes = minutes("uren", hours);
        if (problems.any()) {
            return;
        }
        guidance.record(team(), new NewHours(kind, spentOn, minutes.getAsInt(), note));
        done(PATH, "hours.recorded");
    }

    public void plan() throws IOException {
        missing("fase", plannedPhase, "phase.missing");
        missing("waarvoor", plannedKind, "refusal.kindMissing");
        var minutes = minutes("gepland", plannedHours);
        if (problems.any()) {
            return;
        }
        guidance.plan(team(), plannedPhase, plannedKind, minutes.getAsInt());
        done(PATH, "hours.planned");
    }

    /** {@code 1,5} is an hour and a half. */
    private OptionalInt minutes(String field, String typed) {
        if (typed == null || !typed.strip().matches("\\d{1,4}([.,]\\d{1,2})?")) {
            problems.add(field, texts.get("growth", "hours.unreadable"));
            return OptionalInt.empty();
        }
        return OptionalInt.of(new BigDecimal(typed.strip().replace(',', '.'))
                .multiply(MINUTES)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue());
    }

    public GuidanceKind getKind() {
        return kind;
    }

    public void setKind(GuidanceKind kind) {
        this.kind = kind;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public LocalDate getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Phase getPlannedPhase() {
        return plannedPhase;
    }

    public void setPlannedPhase(Phase plannedPhase) {
        this.plannedPhase = plannedPhase;
    }

    public GuidanceKind getPlannedKind() {
        return plannedKind;
    }

    public void setPlannedKind(GuidanceKind plannedKind) {
        this.plannedKind = plannedKind;
    }

    public String getPlannedHours() {
        return plannedHours;
    }

    public void setPlannedHours(String plannedHours) {
        this.plannedHours = plannedHours;
    }
}
