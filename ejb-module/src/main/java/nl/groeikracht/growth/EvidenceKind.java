package nl.groeikracht.growth;

import java.util.EnumSet;
import java.util.Set;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;

/** What shows that a team grew: recorded by the guide, or counted from what is known of the team. */
public enum EvidenceKind {
    INITIATOR,
    IDEA,
    MEMBERS,
    SKILLS,
    QUESTIONNAIRE,
    PLAN,
    ROLES,
    AGREEMENT,
    ACTION,
    NEW_MEMBER,
    /** An action that the team did without its guide. */
    ACTION_ALONE,
    EVALUATION,
    LEGAL_FORM,
    INCOME,
    GUIDANCE_LOW;

    private static final Set<EvidenceKind> RECORDED =
            EnumSet.of(IDEA, QUESTIONNAIRE, PLAN, ACTION, ACTION_ALONE, LEGAL_FORM, INCOME);

    /** Whether people write it down; the rest is counted. */
    public boolean isRecorded() {
        return RECORDED.contains(this);
    }

    /** What the guide's work in a phase leads to. */
    public static Set<EvidenceKind> recordedIn(Phase phase) {
        return switch (phase) {
            case INITIATE -> EnumSet.of(IDEA);
            case ACTIVATE -> EnumSet.of(QUESTIONNAIRE);
            case STRUCTURE -> EnumSet.of(PLAN);
            case GROW -> EnumSet.of(ACTION, ACTION_ALONE);
            case SUSTAIN -> EnumSet.of(LEGAL_FORM, INCOME);
        };
    }
}
