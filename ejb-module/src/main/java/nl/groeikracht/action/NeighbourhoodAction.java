package nl.groeikracht.action;

import static nl.groeikracht.action.ActionState.ASKING;
import static nl.groeikracht.action.ActionState.IDEA;
import static nl.groeikracht.action.ActionState.INVITING;
import static nl.groeikracht.action.ActionState.LOOKING_AHEAD;
import static nl.groeikracht.action.ActionState.PLANNED;
import static nl.groeikracht.action.ActionState.PREPARING;
import static nl.groeikracht.action.ActionState.RECONSIDERING;
import static nl.groeikracht.action.ActionState.TELLING;
import static nl.groeikracht.action.ActionState.WAITING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Something that a neighbourhood team does with its neighbours: from an idea to its result, its story and what follows. */
@Entity
@Table(name = "neighbourhood_action")
class NeighbourhoodAction {

    static final int TITLE_LIMIT = 120;
    static final int TEXT_LIMIT = 2000;
    static final int STORY_LIMIT = 4000;
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_NEW_MEMBERS = 1000;
    private static final int MOST_MEASURES = 1_000_000;

    @Id
    private String number;

    @Version
    private long version;

    @Column(name = "gm_code")
    private String gmCode;

    private String team;

    @Column(name = "type_id")
    private long type;

    private String parent;
    private String title;
    private String about;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    @Column(name = "touched_on")
    private LocalDate touchedOn;

    private Long leader;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String place = "";
    private Integer expected;
    private String invitation = "";
    private Integer participants;
    private Integer households;

    @Column(name = "new_members")
    private Integer newMembers;

    private Integer measures;
    private boolean alone;
    private String summary;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String story;
    private String lessons;

    @Column(name = "stopped_because")
    private String stoppedBecause;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected NeighbourhoodAction() {}

    NeighbourhoodAction(CaseNumber number, String gmCode, NewAction idea, LocalDate today) {
        this.number = number.value();
        this.gmCode = gmCode;
        team = idea.team().value();
        type = idea.type();
        parent = idea.parent() == null ? null : idea.parent().value();
        title = PlainText.required(idea.title(), TITLE_LIMIT);
        about = PlainText.of(idea.about(), TEXT_LIMIT);
        notedOn = today;
        enter(IDEA, today);
    }

    /** Someone leads it from now on. */
    void takeUp(long member, String words, LocalDate today) {
        require(IDEA);
        leader = member;
        about = PlainText.required(words, TEXT_LIMIT);
        enter(PREPARING, today);
    }

    void prepared(ActionPlan plan, LocalDate today) {
        require(PREPARING);
        requireNotPast(plan.heldOn(), today);
        if (plan.expected() != null) {
            expected = between(plan.expected(), 1, MOST_PEOPLE);
        }
        heldOn = plan.heldOn();
        place = PlainText.required(plan.place(), TITLE_LIMIT);
        enter(plan.moneyNeeded() ? ASKING : INVITING, today);
    }

    /** Somebody was asked for money. */
    void asked(LocalDate today) {
        require(ASKING);
        enter(WAITING, today);
    }

    /** @param enough whether what was given is what was asked */
    void answered(boolean enough, LocalDate today) {
        require(WAITING);
        enter(enough ? INVITING : RECONSIDERING, today);
    }

    /** @param askAgain elsewhere; otherwise it goes on with what there is */
    void reconsidered(boolean askAgain, LocalDate today) {
        require(RECONSIDERING);
        enter(askAgain ? ASKING : INVITING, today);
    }

    void invited(LocalDate day, String words, LocalDate today) {
        require(INVITING);
        requireNotPast(day, today);
        heldOn = day;
        invitation = PlainText.required(words, TEXT_LIMIT);
        enter(PLANNED, today);
    }

    /** To another day, before it was done. */
    void move(LocalDate day, LocalDate today) {
        require(INVITING, PLANNED);
        requireNotPast(day, today);
        heldOn = day;
        touchedOn = today;
    }

    void record(ActionResults results, String by, LocalDate today) {
        require(PLANNED);
        if (results.heldOn() == null
                || results.heldOn().isAfter(today)
                || results.heldOn().isBefore(notedOn)) {
            throw new Refusal("refusal.dayOfResults");
        }
        participants = between(results.participants(), 0, MOST_PEOPLE);
        households = atMost(results.households(), MOST_PEOPLE);
        newMembers = atMost(results.newMembers(), MOST_NEW_MEMBERS);
        measures = atMost(results.measures(), MOST_MEASURES);
        summary = PlainText.required(results.summary(), TEXT_LIMIT);
        heldOn = results.heldOn();
        alone = results.alone();
        recordedBy = by;
        enter(TELLING, today);
    }

    void tell(String toldStory, String learnt, LocalDate today) {
        require(TELLING);
        story = PlainText.required(toldStory, STORY_LIMIT);
        lessons = PlainText.of(learnt, TEXT_LIMIT);
        enter(LOOKING_AHEAD, today);
    }

    void finish(LocalDate today) {
        require(LOOKING_AHEAD);
        end(ActionState.DONE, today);
    }

    /** Its team merged or split. */
    void goOnIn(CaseNumber successor) {
        requireGoingOn();
        team = successor.value();
    }

    /** Before it was done; what was done, cannot be stopped. */
    void stop(String because, LocalDate today) {
        if (state.isOver() || state.hasResults()) {
            throw new Refusal("refusal.actionState");
        }
        stoppedBecause = PlainText.required(because, TEXT_LIMIT);
        end(ActionState.STOPPED, today);
    }

    void requireGoingOn() {
        if (state.isOver()) {
            throw new Refusal("refusal.actionState");
        }
    }

    void requirePreparing() {
        require(PREPARING);
    }

    private void require(ActionState... possible) {
        if (!Arrays.asList(possible).contains(state)) {
            throw new Refusal("refusal.actionState");
        }
    }

    private static void requireNotPast(LocalDate day, LocalDate today) {
        if (day == null || day.isBefore(today)) {
            throw new Refusal("refusal.dayPast");
        }
    }

    private static Integer atMost(Integer count, int most) {
        return count == null ? null : between(count, 0, most);
    }

    private static int between(int count, int least, int most) {
        if (count < least || count > most) {
            throw new Refusal("refusal.count", least, most);
        }
        return count;
    }

    private void enter(ActionState next, LocalDate today) {
        state = next;
        touchedOn = today;
    }

    private void end(ActionState how, LocalDate today) {
        enter(how, today);
        endedOn = today;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    String gmCode() {
        return gmCode;
    }

    CaseNumber team() {
        return new CaseNumber(team);
    }

    long type() {
        return type;
    }

    CaseNumber parent() {
        return parent == null ? null : new CaseNumber(parent);
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    ActionState state() {
        return state;
    }

    LocalDate notedOn() {
        return notedOn;
    }

    Long leader() {
        return leader;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    Integer expected() {
        return expected;
    }

    String invitation() {
        return invitation;
    }

    String summary() {
        return summary;
    }

    boolean isAlone() {
        return alone;
    }

    String story() {
        return story;
    }

    String lessons() {
        return lessons;
    }

    String stoppedBecause() {
        return stoppedBecause;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
