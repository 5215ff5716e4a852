package nl.groeikracht.growth;

/** A number with which the growth of teams is watched, by date. */
enum Setting {
    EVALUATION_MONTHS,
    EVALUATION_GRACE_DAYS,
    STAGNATION_DAYS,
    TALK_MONTHS,
    RESTART_MONTHS,
    LOW_GUIDANCE_MINUTES
}
