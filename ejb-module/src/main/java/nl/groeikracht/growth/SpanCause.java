package nl.groeikracht.growth;

/** Why a team came into a phase. */
enum SpanCause {
    START,
    READY,
    STEP_BACK,
    RESTART
}
