package nl.groeikracht.withdrawal;

import static nl.groeikracht.withdrawal.ChangeGround.Moment.AFTER_DETERMINATION;
import static nl.groeikracht.withdrawal.ChangeGround.Moment.BEFORE_DETERMINATION;
import static nl.groeikracht.withdrawal.ChangeGround.Moment.FOR_THE_FUTURE;

/** Why a subsidy is withdrawn, or changed to the disadvantage of its receiver (Awb 4:48 to 4:50). */
public enum ChangeGround {
    /** The activities do not take place, or not all of them. */
    ACTIVITIES_NOT_DONE("Awb 4:48 lid 1 onder a", BEFORE_DETERMINATION),
    OBLIGATIONS_NOT_MET("Awb 4:48 lid 1 onder b", BEFORE_DETERMINATION),
    /** With the right data another decision would have been taken. */
    WRONG_DATA("Awb 4:48 lid 1 onder c", BEFORE_DETERMINATION),
    /** The grant was wrong, and the receiver knew or should have known. */
    GRANT_WAS_WRONG("Awb 4:48 lid 1 onder d", BEFORE_DETERMINATION),
    /** Facts that could not reasonably be known at the determination. */
    NEW_FACTS("Awb 4:49 lid 1 onder a", AFTER_DETERMINATION),
    /** The determination was wrong, and the receiver knew or should have known. */
    DETERMINATION_WAS_WRONG("Awb 4:49 lid 1 onder b", AFTER_DETERMINATION),
    /** Obligations that went on after the determination were not met. */
    OBLIGATIONS_BROKEN_LATER("Awb 4:49 lid 1 onder c", AFTER_DETERMINATION),
    /** The grant was wrong, and the receiver could not know. */
    GRANT_INCORRECT("Awb 4:50 lid 1 onder a", FOR_THE_FUTURE),
    /** Changed circumstances or views oppose going on unchanged. */
    CIRCUMSTANCES_CHANGED("Awb 4:50 lid 1 onder b", FOR_THE_FUTURE);

    private final String article;
    private final Moment moment;

    ChangeGround(String article, Moment moment) {
        this.article = article;
        this.moment = moment;
    }

    public String article() {
        return article;
    }

    public Moment moment() {
        return moment;
    }

    /** It works from a later day on, after a reasonable term, and damage is paid (Awb 4:50). */
    public boolean isForTheFuture() {
        return moment == FOR_THE_FUTURE;
    }

    /** When a ground can be used. */
    public enum Moment {
        /** As long as the subsidy is not determined; works back to the grant (4:48). */
        BEFORE_DETERMINATION,
        /** Works back to the determination, within five years (4:49). */
        AFTER_DETERMINATION,
        /** As long as the subsidy is not determined; with a reasonable term (4:50). */
        FOR_THE_FUTURE
    }
}
