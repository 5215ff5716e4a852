package nl.groeikracht.retention;

import java.io.Serializable;
import java.time.LocalDate;

/** A dossier that has ended, with the rule that keeps it and the first day on which it may be destroyed. */
public record ExpiringDossier(Dossier dossier, RetentionRule rule, LocalDate destroyFrom, boolean held)
        implements Serializable {}
