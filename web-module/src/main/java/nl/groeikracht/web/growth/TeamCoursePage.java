package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.TeamContact;
import nl.groeikracht.growth.TeamCourse;
import nl.groeikracht.growth.TeamFusion;
import nl.groeikracht.growth.TeamLine;
import nl.groeikracht.growth.TeamPart;
import nl.groeikracht.growth.TeamQuery;
import nl.groeikracht.initiative.MemberView;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.shared.CaseNumber;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The turns that a team’s way can take: back, to a standstill, on again, together with others, apart, other faces. */
@Named
@RequestScoped
public class TeamCoursePage extends TeamWorkPage {

    private static final String TEAM = "/werk/team";

    @Inject
    TeamCourse course;

    @Inject
    TeamFusion fusion;

    @Inject
    TeamContact contact;

    @Inject
    Teams teams;

    private Phase toPhase;
    private String backReasons;
    private String lessons;
    private Phase restartPhase;
    private String restartReasons;
    private String other;
    private String mergedName;
    private String mergeReasons;
    private String firstName;
    private String firstTheme;
    private List<Long> firstMembers = List.of();
    private String secondName;
    private String secondTheme;
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
        missing("eersteNaam", firstName, "team.name.missing");
        missing("tweedeNaam", secondName, "team.name.missing");
        missing("waaromSplitsen", splitReasons, "reasons.missing");
        if (problems.any()) {
            return;
        }
        var others = getMembers().stream()
                .map(MemberView::id)
                .filter(id -> !firstMembers.contains(id))
                .toList();
        fusion.split(
                team(),
                List.of(
                        new TeamPart(firstName, firstTheme, firstMembers),
                        new TeamPart(secondName, secondTheme, others)),
                splitReasons);
        done(TEAM, "course.split");
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

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getFirstTheme() {
        return firstTheme;
    }

    public void setFirstTheme(String firstTheme) {
        this.firstTheme = firstTheme;
    }

    public List<Long> getFirstMembers() {
        return firstMembers;
    }

    public void setFirstMembers(List<Long> firstMembers) {
        this.firstMembers = firstMembers == null ? List.of() : firstMembers;
    }

    public String getSecondName() {
        return secondName;
    }

    public void setSecondName(String secondName) {
        this.secondName = secondName;
    }

    public String getSecondTheme() {
        return secondTheme;
    }

    public void setSecondTheme(String secondTheme) {
        this.secondTheme = secondTheme;
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
