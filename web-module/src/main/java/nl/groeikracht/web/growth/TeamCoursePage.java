package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.TeamContact;
import nl.groeikracht.growth.TeamCourse;
import nl.groeikracht.growth.TeamFusion;
import nl.groeikracht.growth.TeamLine;
import nl.groeikracht.growth.TeamQuery;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Option;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The turns that a team’s way can take: back, to a standstill, on again, together with others, apart, other faces. */
@Named
@RequestScoped
public class TeamCoursePage extends TeamWorkPage {

    private static final String TEAM = "/werk/team";
    private static final int FEWEST_PARTS = 2;

    @Inject
    TeamCourse course;

    @Inject
    TeamFusion fusion;

    @Inject
    TeamContact contact;

    @Inject
    Teams teams;

    @Inject
    @Param(name = "delen")
    Integer wanted;

    private Phase toPhase;
    private String backReasons;
    private String lessons;
    private Phase restartPhase;
    private String restartReasons;
    private String other;
    private String mergedName;
    private String mergeReasons;
    private List<SplitFields> parts = List.of();
    private final Map<Long, Integer> places = new LinkedHashMap<>();
    private String splitReasons;
    private String guide;
    private String guideReasons;
    private String contactReasons;

    public void stepBack() throws IOException {
        missing("terugNaar", toPhase, "phase.missing");
        missing("waaromTerug", backReasons, "reasons.missing");
        if (problems.any()) {
            return;
        }
        course.stepBack(team(), toPhase, backReasons);
        done(TEAM, "course.steppedBack");
    }

    public void stop() throws IOException {
        if (!missing("lessen", lessons, "lessons.missing")) {
            course.stop(team(), lessons);
            done(TEAM, "course.stopped");
        }
    }

    public void restart() throws IOException {
        missing("opnieuwIn", restartPhase, "phase.missing");
        missing("waaromOpnieuw", restartReasons, "reasons.missing");
        if (problems.any()) {
            return;
        }
        course.restart(team(), restartPhase, restartReasons);
        done(TEAM, "course.restarted");
    }

    public void merge() throws IOException {
        missing("andere", other, "merge.other.missing");
        missing("nieuweNaam", mergedName, "team.name.missing");
        missing("waaromSamen", mergeReasons, "reasons.missing");
        if (problems.any()) {
            return;
        }
        var merged = fusion.merge(team(), CaseNumber.of(other), mergedName, mergeReasons);
        Messages.addFlashGlobalInfo("{0}", texts.get("growth", "course.merged", mergedName));
        Faces.redirect(TEAM + "?nummer=%s", merged.value());
    }

    public void split() throws IOException {
        parts.stream()
                .filter(part -> !part.isNamed())
                .forEach(part -> problems.addInRow(
                        "deelnaam", ":" + (part.getNumber() - 1) + ":", texts.get("growth", "team.name.missing")));
        missing("waaromSplitsen", splitReasons, "reasons.missing");
        if (problems.any()) {
            return;
        }
        fusion.split(team(), parts.stream().map(part -> part.with(places)).toList(), splitReasons);
        done(TEAM, "course.split");
    }

    /** As many as was asked for, but each with at least one member. */
    @Override
    void loaded() {
        int most = Math.max(FEWEST_PARTS, getMembers().size());
        int many = wanted == null ? FEWEST_PARTS : Math.max(FEWEST_PARTS, Math.min(most, wanted));
        parts = IntStream.rangeClosed(1, many).mapToObj(SplitFields::new).toList();
        getMembers().forEach(member -> places.put(member.id(), 1));
    }

    public void changeGuide() throws IOException {
        missing("begeleider", guide, "refusal.notAGuide");
        missing("waaromBegeleider", guideReasons, "reasons.missing");
        if (problems.any()) {
            return;
        }
        contact.changeGuide(team(), guide, guideReasons);
        done(TEAM, "course.guide");
    }

    public void contactLeaves() throws IOException {
        if (!missing("waaromContact", contactReasons, "reasons.missing")) {
            contact.leaves(team(), contactReasons);
            done(TEAM, "course.contact");
        }
    }

    public List<Phase> getEarlierPhases() {
        return Stream.of(Phase.values())
                .filter(phase -> phase.isBefore(getGrowth().phase()))
                .toList();
    }

    /** The guided teams with which this one can go on. */
    public List<TeamLine> getOthers() {
        return overview.of(getGrowth().gmCode(), TeamQuery.ALL).stream()
                .filter(line -> line.isGuided() && !line.number().equals(team()))
                .toList();
    }

    public List<PersonInfo> getGuides() {
        return teams.guides(getGrowth().gmCode());
    }

    public Phase getToPhase() {
        return toPhase;
    }

    public void setToPhase(Phase toPhase) {
        this.toPhase = toPhase;
    }

    public String getBackReasons() {
        return backReasons;
    }

    public void setBackReasons(String backReasons) {
        this.backReasons = backReasons;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }

    public Phase getRestartPhase() {
        return restartPhase;
    }

    public void setRestartPhase(Phase restartPhase) {
        this.restartPhase = restartPhase;
    }

    public String getRestartReasons() {
        return restartReasons;
    }

    public void setRestartReasons(String restartReasons) {
        this.restartReasons = restartReasons;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getMergedName() {
        return mergedName;
    }

    public void setMergedName(String mergedName) {
        this.mergedName = mergedName;
    }

    public String getMergeReasons() {
        return mergeReasons;
    }

    public void setMergeReasons(String mergeReasons) {
        this.mergeReasons = mergeReasons;
    }

    /** The teams into which this one splits. */
    public List<SplitFields> getParts() {
        return parts;
    }

    /** With which of those each member goes along, by the id of the member. */
    public Map<Long, Integer> getPlaces() {
        return places;
    }

    /** Into how many teams this one can split. */
    public List<Option> getPartOptions() {
        return IntStream.rangeClosed(FEWEST_PARTS, getMembers().size())
                .mapToObj(many -> new Option(String.valueOf(many), String.valueOf(many), many == parts.size()))
                .toList();
    }

    public String getSplitReasons() {
        return splitReasons;
    }

    public void setSplitReasons(String splitReasons) {
        this.splitReasons = splitReasons;
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(String guide) {
        this.guide = guide;
    }

    public String getGuideReasons() {
        return guideReasons;
    }

    public void setGuideReasons(String guideReasons) {
        this.guideReasons = guideReasons;
    }

    public String getContactReasons() {
        return contactReasons;
    }

    public void setContactReasons(String contactReasons) {
        this.contactReasons = contactReasons;
    }
}
