package nl.groeikracht.subsidy;

import java.time.Instant;

/** Whether advice is asked, and until when it can come. @param until null when none is asked */
public record AdviceRoute(boolean needed, Instant until) {}
