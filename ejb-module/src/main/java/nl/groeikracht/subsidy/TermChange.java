package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.document.LetterKind;
import nl.groeikracht.legal.ClockEvent;
import nl.groeikracht.legal.DecisionClock;
import nl.groeikracht.legal.Suspension;
import nl.groeikracht.legal.SuspensionGround;
import nl.groeikracht.shared.Refusal;

/**
 * Something that a caseworker registers about the term of a decision, each with what the law asks for it.
 *
 * @param from the day of the consent or of the question abroad, or the first day of the delay; not with {@link
 *     Kind#DELAY}, {@link Kind#EXTENSION} and {@link Kind#RESUMED}, which happen today
 * @param until the new last day with {@link Kind#DELAY}, else the last day on which the term stands still; not with
 *     {@link Kind#EXTENSION}, of which the scheme sets the length, and {@link Kind#RESUMED}
 * @param reason for the applicant, in plain language
 */
public record TermChange(Kind kind, LocalDate from, LocalDate until, String reason) implements Serializable {

    /** A day further away than this is a slip of the pen. */
    private static final int MOST_YEARS = 2;

    /** What is registered. */
    public enum Kind {
        DELAY(ClockEvent.Kind.DELAY_ANNOUNCED, null),
        EXTENSION(ClockEvent.Kind.EXTENDED, null),
        CONSENT(ClockEvent.Kind.CONSENT_GIVEN, SuspensionGround.CONSENT),
        APPLICANT_DELAY(ClockEvent.Kind.APPLICANT_DELAY, SuspensionGround.APPLICANT_DELAY),
        FORCE_MAJEURE(ClockEvent.Kind.FORCE_MAJEURE, SuspensionGround.FORCE_MAJEURE),
        FOREIGN_INFORMATION(ClockEvent.Kind.FOREIGN_INFORMATION_ASKED, SuspensionGround.FOREIGN_INFORMATION),
        RESUMED(ClockEvent.Kind.SUSPENSION_ENDED, null);

        private final ClockEvent.Kind event;
        private final SuspensionGround ground;

        Kind(ClockEvent.Kind event, SuspensionGround ground) {
            this.event = event;
            this.ground = ground;
        }

        /** Whether it needs the day from which. */
        public boolean isSuspension() {
            return ground != null;
        }

        /** Whether it needs a last day. */
        public boolean isUntil() {
            return isSuspension() || this == DELAY;
        }
    }

    boolean isDelay() {
        return kind == Kind.DELAY;
    }

    LetterKind letter() {
        return isDelay() || kind == Kind.EXTENSION ? LetterKind.DELAY_NOTICE : LetterKind.SUSPENSION_NOTICE;
    }

    String article(DecisionClock clock) {
        return switch (kind) {
            case DELAY -> clock.hasTermOfItsOwn() ? "Awb 4:14 lid 1" : "Awb 4:14 lid 3";
            case EXTENSION -> clock.article();
            case RESUMED -> "Awb 4:15 lid 4";
            default -> kind.ground.article();
        };
    }

    SubsidyAct act() {
        return switch (kind) {
            case DELAY -> SubsidyAct.DELAY_ANNOUNCED;
            case EXTENSION -> SubsidyAct.TERM_EXTENDED;
            case RESUMED -> SubsidyAct.TERM_RESUMED;
            default -> SubsidyAct.TERM_SUSPENDED;
        };
    }

    /** @throws Refusal when the law does not allow it (any more) */
    ClockEvent event(DecisionClock clock, LocalDate today) {
        if (today.isAfter(clock.deadline())) {
            throw new Refusal("refusal.termOver", clock.deadline());
        }
        return switch (kind) {
            case DELAY -> delay(clock, today);
            case EXTENSION -> extended(clock, today);
            case RESUMED -> resumed(clock, today);
            default -> suspended(clock, today);
        };
    }

    /** Before the end; without a term of its own only once, for then the day that is named becomes the term. */
    private ClockEvent delay(DecisionClock clock, LocalDate today) {
        if (!clock.hasTermOfItsOwn() && clock.isDelayAnnounced()) {
            throw new Refusal("refusal.delayOnce");
        }
        var latest = clock.announced().filter(clock.deadline()::isBefore).orElse(clock.deadline());
        requireUntil("refusal.delayUntil", latest.plusDays(1), today);
        return new ClockEvent(kind.event, today, until);
    }

    private ClockEvent extended(DecisionClock clock, LocalDate today) {
        if (!clock.mayBeExtended()) {
            throw new Refusal("refusal.noExtension");
        }
        return ClockEvent.of(kind.event, today);
    }

    private ClockEvent suspended(DecisionClock clock, LocalDate today) {
        if (from == null || from.isBefore(clock.received()) || from.isAfter(today)) {
            throw new Refusal("refusal.suspensionFrom", clock.received(), today);
        }
        boolean fromTheDayAfter = kind == Kind.CONSENT || kind == Kind.FOREIGN_INFORMATION;
        requireUntil("refusal.suspensionUntil", fromTheDayAfter ? from.plusDays(1) : from, today);
        return new ClockEvent(kind.event, from, until);
    }

    private void requireUntil(String refusal, LocalDate earliest, LocalDate today) {
        var latest = today.plusYears(MOST_YEARS);
        if (until == null || until.isBefore(earliest) || until.isAfter(latest)) {
            throw new Refusal(refusal, earliest, latest);
        }
    }

    /** What waits for the applicant ends by a supplement, and what was agreed stays agreed. */
    private ClockEvent resumed(DecisionClock clock, LocalDate today) {
        if (clock.suspensions().stream().noneMatch(pause -> isEndable(pause) && pause.isOn(today))) {
            throw new Refusal("refusal.nothingSuspended");
        }
        return ClockEvent.of(kind.event, today);
    }

    static boolean isEndable(Suspension pause) {
        return pause.ground() != SuspensionGround.SUPPLEMENT && pause.ground() != SuspensionGround.CONSENT;
    }
}
